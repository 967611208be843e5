import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { AskForm } from './AskForm';
import { Booking } from './Booking';
import { DeskCalendar } from './DeskCalendar';
import { HoursTable, OpenNow } from './OpenNow';
import { centreQuery } from './queries';
import type { CentreSearch } from './search';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

interface Props {
  slug: string;
  search: CentreSearch;
  onSearch: (search: CentreSearch) => void;
}

/** A service centre: what it does, when it is open, its free slots and desks. */
export function CentrePage({ slug, search, onSearch }: Props) {
  const { t } = useLingui();
  const { data: centre, error, refetch } = useQuery(centreQuery(slug));
  if (centre === undefined) {
    return (
      <Page title={t`Service centre`}>
        <h1 className="hidden-text">{t`Service centre`}</h1>
        {error === null ? (
          <SkeletonLines lines={12} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page title={centre.name}>
      <nav aria-label={t`Back`}>
        <Link to="/park">
          <Trans>Service centres</Trans>
        </Link>
      </nav>
      <header className={pieces['intro']}>
        <h1>{centre.name}</h1>
        <p>{centre.about}</p>
        <p className={pieces['tags']}>
          {centre.demonstration && (
            <Tag tone="copper">
              <Trans>demonstration</Trans>
            </Tag>
          )}
          <OpenNow hours={centre.hours} />
        </p>
      </header>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Booking centre={centre} search={search} onSearch={onSearch} />
          {centre.desks > 0 && <DeskCalendar centre={centre} />}
          <AskForm centre={centre} service={search.service} />
        </div>
        <aside className={styles['main']} aria-label={t`About the centre`}>
          <section className={styles['card']}>
            <h2>
              <Trans>Where</Trans>
            </h2>
            <p>
              <Link to="/markets/$slug" params={{ slug: centre.buildingSlug }}>
                {centre.building}
              </Link>
              , {centre.level}
              <br />
              {centre.address}
            </p>
          </section>
          <section className={styles['card']}>
            <h2>
              <Trans>Opening hours</Trans>
            </h2>
            <HoursTable hours={centre.hours} />
          </section>
          <section className={styles['card']}>
            <h2>
              <Trans>Services</Trans>
            </h2>
            <dl className={styles['services']}>
              {centre.services.map(({ code, name, about }) => (
                <div key={code}>
                  <dt>{name}</dt>
                  <dd>{about}</dd>
                </div>
              ))}
            </dl>
          </section>
        </aside>
      </div>
    </Page>
  );
}
