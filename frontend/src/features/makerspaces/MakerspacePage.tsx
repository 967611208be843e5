import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { weekdayName } from '@/lib/clock';
import { numberText } from '@/lib/format';
import { Page } from '@/ui/Page';
import { PagedList } from '@/ui/PagedList';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { EventCard } from './EventsPage';
import { BookableCard } from './FinderPage';
import { bookablesQuery, eventsQuery, makerspaceQuery } from './queries';
import { SORTS, type Sort } from './search';
import { useTierWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

/** A makerspace: what it lends, when it is open, which evenings it has. */
export function MakerspacePage({ slug }: { slug: string }) {
  const { t } = useLingui();
  const tier = useTierWord();
  const { data: one, error, refetch } = useQuery(makerspaceQuery(slug));
  const events = useInfiniteQuery(eventsQuery(false, slug));
  if (one === undefined) {
    return (
      <Page title={t`Makerspace`}>
        <h1 className="hidden-text">{t`Makerspace`}</h1>
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
        <Link to="/makerspaces">
          <Trans>Makerspaces</Trans>
        </Link>
      </nav>
      <header className={pieces['intro']}>
        <h1>{one.name}</h1>
        <p>{one.about}</p>
        <p className={pieces['tags']}>
          <Tag tone={one.open ? 'green' : 'plain'}>
            {one.open ? <Trans>open now</Trans> : <Trans>closed now</Trans>}
          </Tag>
          {one.tier !== null && <Tag tone="solid">{tier(one.tier)}</Tag>}
          {one.demonstration && (
            <Tag tone="copper">
              <Trans>demonstration</Trans>
            </Tag>
          )}
        </p>
      </header>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {SORTS.map((sort) => (
            <Things key={sort} makerspace={slug} sort={sort} />
          ))}
          <section className={styles['main']} aria-labelledby="evenings">
            <h2 id="evenings">
              <Trans>Evenings</Trans>
            </h2>
            <PagedList
              list={events}
              empty={
                <p className={pieces['small']}>
                  <Trans>None is announced.</Trans>
                </p>
              }
            >
              {(items) => (
                <ul className={styles['list']}>
                  {items.map((event) => (
                    <EventCard key={event.id} one={event} />
                  ))}
                </ul>
              )}
            </PagedList>
          </section>
        </div>
        <aside className={styles['main']} aria-label={t`About the makerspace`}>
          <section className={styles['card']}>
            <h2>
              <Trans>Where</Trans>
            </h2>
            <p>
              <Link to="/markets/$slug" params={{ slug: one.buildingSlug }}>
                {one.building}
              </Link>
              , {one.level}F
              <br />
              {one.address}
              <br />
              {numberText(one.areaM2)} m²
            </p>
          </section>
          <section className={styles['card']}>
            <h2>
              <Trans>Opening hours</Trans>
            </h2>
            <dl className={pieces['facts']}>
              {[1, 2, 3, 4, 5, 6, 7].map((weekday) => {
                const day = one.hours.week.find((each) => each.weekday === weekday);
                return (
                  <div key={weekday}>
                    <dt>{weekdayName(weekday)}</dt>
                    <dd>
                      {day === undefined ? <Trans>closed</Trans> : `${day.opens}–${day.closes}`}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
          <section className={styles['card']}>
            <h2>
              <Trans>For programs</Trans>
            </h2>
            <p>
              <a href={`/api/v1/makerspaces/${slug}/spaceapi.json`}>SpaceAPI</a>
              <br />
              <a href={`/api/v1/makerspaces/${slug}/calendar.ics`}>
                <Trans>Evenings (iCalendar)</Trans>
              </a>
            </p>
          </section>
        </aside>
      </div>
    </Page>
  );
}

function Things({ makerspace, sort }: { makerspace: string; sort: Sort }) {
  const { t } = useLingui();
  const { data } = useQuery(bookablesQuery({ makerspace, sort }));
  if (data === undefined || data.items.length === 0) return null;
  const title = { machine: t`Machines`, room: t`Rooms`, mentor: t`Mentors` }[sort];
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles['grid']}>
        {data.items.map((one) => (
          <BookableCard key={one.slug} one={one} />
        ))}
      </ul>
    </section>
  );
}
