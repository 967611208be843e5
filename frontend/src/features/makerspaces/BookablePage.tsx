import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Bookable } from '@/lib/api/types';
import { dayName } from '@/lib/clock';
import { Amount } from '@/ui/Amount';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { BookIt } from './BookIt';
import { bookableQuery } from './queries';
import type { BookableSearch } from './search';
import { useLengthWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

interface Props {
  slug: string;
  search: BookableSearch;
  onSearch: (search: BookableSearch) => void;
}

/** A machine, a room or a mentor: when it is free, what it costs, what has to be learnt first. */
export function BookablePage({ slug, search, onSearch }: Props) {
  const { t } = useLingui();
  const { data: one, error, refetch } = useQuery(bookableQuery(slug));
  if (one === undefined) {
    return (
      <Page title={t`Machine`}>
        <h1 className="hidden-text">{t`Machine`}</h1>
        {error === null ? (
          <SkeletonLines lines={12} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page title={one.name}>
      <nav aria-label={t`Back`}>
        <Link to="/makerspaces/machines" search={{}}>
          <Trans>Machines and mentors</Trans>
        </Link>
      </nav>
      <header className={pieces['intro']}>
        <h1>{one.name}</h1>
        <p>{one.about}</p>
        <p className={pieces['tags']}>
          <Tag tone="green">{one.kindName}</Tag>
          {one.model !== '' && <Tag>{one.model}</Tag>}
          {one.demonstration && (
            <Tag tone="copper">
              <Trans>demonstration</Trans>
            </Tag>
          )}
        </p>
      </header>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <BookIt one={one} search={search} onSearch={onSearch} />
        </div>
        <aside className={styles['main']} aria-label={t`About it`}>
          {one.photo !== null && <img src={one.photo} alt={one.name} className={styles['photo']} />}
          <Where one={one} />
          <Trainings one={one} />
          <RulesCard one={one} />
        </aside>
      </div>
    </Page>
  );
}

function Where({ one }: { one: Bookable }) {
  return (
    <section className={styles['card']}>
      <h2>
        <Trans>Where</Trans>
      </h2>
      <p>
        <Link to="/makerspaces/$slug" params={{ slug: one.makerspace.slug }}>
          {one.makerspace.name}
        </Link>
        {one.room !== '' && `, ${one.room}`}
        <br />
        {one.makerspace.building}, {one.makerspace.level}F
        <br />
        {one.makerspace.address}
      </p>
      <p>
        <a href={`/api/v1/bookables/${one.slug}/calendar.ics`}>
          <Trans>Its calendar (iCalendar)</Trans>
        </a>
      </p>
    </section>
  );
}

function Trainings({ one }: { one: Bookable }) {
  if (one.trainings.length === 0) return null;
  return (
    <section className={styles['card']}>
      <h2>
        <Trans>Trainings</Trans>
      </h2>
      <ul className={styles['main']}>
        {one.trainings.map((training) => (
          <li key={training.id}>
            <strong>{training.name}</strong>{' '}
            {training.had === true ? (
              <Tag tone="green">
                {training.expiresOn === null ? (
                  <Trans>you had it</Trans>
                ) : (
                  <Trans>good until {dayName(training.expiresOn)}</Trans>
                )}
              </Tag>
            ) : (
              <Tag tone="copper">
                {training.ended ? (
                  <Trans>given to nobody any more</Trans>
                ) : (
                  <Trans>needed first</Trans>
                )}
              </Tag>
            )}
            <p className={pieces['small']}>{training.about}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RulesCard({ one }: { one: Bookable }) {
  const length = useLengthWord();
  const { rules } = one;
  return (
    <section className={styles['card']}>
      <h2>
        <Trans>Rules</Trans>
      </h2>
      <dl className={pieces['facts']}>
        <div>
          <dt>
            <Trans>Price</Trans>
          </dt>
          <dd>
            {one.yourRate === null ? (
              <Trans>free of charge</Trans>
            ) : (
              <>
                <Amount {...one.yourRate.price} kind="total" /> / {length(one.yourRate.minutes)}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Length</Trans>
          </dt>
          <dd>
            {length(rules.minMinutes)} – {length(rules.maxMinutes)}
          </dd>
        </div>
        {rules.weekMinutes !== null && (
          <div>
            <dt>
              <Trans>A week, at most</Trans>
            </dt>
            <dd>{length(rules.weekMinutes)}</dd>
          </div>
        )}
        <div>
          <dt>
            <Trans>Book before</Trans>
          </dt>
          <dd>{length(rules.noticeMinutes)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Change or cancel before</Trans>
          </dt>
          <dd>{length(rules.cancelMinutes)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Not coming</Trans>
          </dt>
          <dd>
            <Trans>
              {rules.noShowLimit} times in {rules.noShowDays} days: {rules.blockDays} days without
              bookings
            </Trans>
          </dd>
        </div>
      </dl>
    </section>
  );
}
