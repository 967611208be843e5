import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import type { Lit } from './lit';
import { MarketFloors } from './MarketFloors';
import { MarketHead } from './MarketHead';
import { buildingUnitsQuery, floorStockQuery, marketQuery } from './queries';
import type { MarketSearch } from './search';

interface Props {
  slug: string;
  search: MarketSearch;
  onSearch: (search: MarketSearch) => void;
  lit: Lit | null;
}

/** A building: its facts, its floors with every counter, what is to let, and where a part is today. */
export function MarketPage({ slug, search, onSearch, lit }: Props) {
  const { t } = useLingui();
  const { data: market, error, refetch } = useQuery(marketQuery(slug));
  const units = useQuery(buildingUnitsQuery(slug));
  const stock = useQuery({
    ...floorStockQuery(slug, search.part ?? ''),
    enabled: search.part !== undefined,
  });
  if (error !== null) {
    return (
      <Page title={t`Market`}>
        <h1 className="hidden-text">{t`Market`}</h1>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (market === undefined) {
    return (
      <Page title={t`Market`}>
        <h1 className="hidden-text">{t`Market`}</h1>
        <SkeletonLines lines={12} />
      </Page>
    );
  }
  return (
    <Page title={market.name}>
      <MarketHead market={market} />
      {market.floorPlans.length === 0 && units.data?.total === 0 ? (
        <EmptyState icon="building" title={<Trans>No counters in this building</Trans>}>
          <p>
            <Trans>It has offices and other trades; the markets around it have the counters.</Trans>
          </p>
        </EmptyState>
      ) : (
        <MarketFloors
          market={market}
          units={units.data?.items ?? []}
          search={search}
          onSearch={onSearch}
          lit={lit}
          stock={search.part === undefined ? null : (stock.data ?? null)}
          stockError={search.part === undefined ? null : stock.error}
        />
      )}
    </Page>
  );
}
