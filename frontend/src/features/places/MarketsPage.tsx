import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { marketsQuery } from '@/lib/api/shared';
import type { Market } from '@/lib/api/types';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { DistrictOverview } from './DistrictOverview';
import styles from './MarketsPage.module.css';

/** Every building of the district: markets first, then the houses around them. */
export function MarketsPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(marketsQuery());
  const markets = data?.items.filter((building) => building.counters > 0) ?? [];
  const others = data?.items.filter((building) => building.counters === 0) ?? [];
  return (
    <Page title={t`Markets`}>
      <header>
        <h1>
          <Trans>Markets of the district</Trans>
        </h1>
        <p className={styles['lead']}>
          <Trans>
            Around Huaqiang North Road each building has its own trade, and each floor its own
            counters. Open a market to walk its floors.
          </Trans>
        </p>
        <p className={styles['toMap']}>
          <Link to="/district" className={buttonClass('primary', 'small')}>
            <Trans>Open the map in 3D</Trans>
          </Link>
          <Link to="/district" search={{ from: 'station:station-huaqiang-north', minutes: 5 }}>
            <Trans>What is within a walk</Trans>
          </Link>
        </p>
      </header>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={10} height="2em" />
      ) : (
        <div className={styles['layout']}>
          <div className={styles['map']}>
            <DistrictOverview />
          </div>
          <div className={styles['lists']}>
            <BuildingList title={t`With counters`} buildings={markets} />
            <BuildingList title={t`Offices and other buildings`} buildings={others} />
          </div>
        </div>
      )}
    </Page>
  );
}

function BuildingList({ title, buildings }: { title: string; buildings: readonly Market[] }) {
  if (buildings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles['list']}>
        {buildings.map((building) => (
          <li key={building.slug} className={styles['building']}>
            <Link to="/markets/$slug" params={{ slug: building.slug }}>
              {building.name}
            </Link>
            <p className={styles['trade']}>{building.trade}</p>
            <p className={styles['figures']}>
              {building.suppliers > 0 && (
                <span>
                  <Plural value={building.suppliers} one="# seller" other="# sellers" />
                </span>
              )}
              {building.spaces > 0 && (
                <span className={styles['spaces']}>
                  <Plural value={building.spaces} one="# space to let" other="# spaces to let" />
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
