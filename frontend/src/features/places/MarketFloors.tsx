import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { FloorStock, MarketDetail, Unit } from '@/lib/api/types';
import { ErrorState } from '@/ui/States';
import { FloorStack } from './FloorStack';
import { floorStack } from './floorStack';
import { FloorUnits } from './FloorUnits';
import type { Lit, Place } from './lit';
import { MarketFloor } from './MarketFloor';
import { PartFinder } from './PartFinder';
import type { MarketSearch } from './search';
import styles from './MarketPage.module.css';

interface Props {
  market: MarketDetail;
  search: MarketSearch;
  onSearch: (search: MarketSearch) => void;
  lit: Lit | null;
  units: readonly Unit[];
  stock: FloorStock | null;
  stockError: unknown;
}

/** The floors of a building: all of them as a stack, one of them open. */
export function MarketFloors({ market, units, search, onSearch, lit, stock, stockError }: Props) {
  const { t } = useLingui();
  const plans = market.floorPlans;
  const places: readonly Omit<Place, 'market'>[] =
    search.part !== undefined
      ? (stock?.items ?? [])
      : (lit?.places.filter((place) => place.market === market.slug) ?? []);
  const rows = floorStack(plans, units, market.floors, market.basements);
  const labels = rows.flatMap((row) => (row.kind === 'floor' ? [row.label] : []));
  const wanted = search.floor ?? places[0]?.floor;
  const label = labels.find((one) => one === wanted) ?? plans[0]?.label ?? labels.at(-1) ?? null;
  const looking = search.part !== undefined || lit !== null;
  const kept = keptSearch(search);
  const here = rows.find((row) => row.kind === 'floor' && row.label === label);
  const floor = here?.kind === 'floor' ? here : null;
  return (
    <section className={styles['floors']} aria-label={t`Floors`}>
      {plans.length > 0 && (
        <div className={styles['finding']}>
          <PartFinder
            part={search.part === undefined ? null : (stock?.part.mpn ?? '')}
            onChoose={(part) => onSearch({ part })}
            onClear={() => onSearch(label === null ? {} : { floor: label })}
          />
          {stockError !== null ? (
            <ErrorState error={stockError} />
          ) : (
            <LitBy
              stock={stock}
              lit={search.part === undefined ? lit : null}
              count={places.length}
            />
          )}
        </div>
      )}
      <div className={styles['layout']}>
        <FloorStack
          market={market.slug}
          rows={rows}
          current={label}
          hits={looking ? countsByFloor(places) : null}
          kept={kept}
        />
        {floor?.plan === null || floor === null ? (
          <NoPlan label={label ?? ''} units={floor?.units ?? []} />
        ) : (
          <MarketFloor
            plan={floor.plan}
            units={floor.units}
            search={search}
            onSearch={onSearch}
            kept={kept}
            lit={places.filter((place) => place.floor === label)}
            stock={stock}
          />
        )}
      </div>
    </section>
  );
}

/** What lit counters have in common. Read out when it changes. */
function LitBy({
  stock,
  lit,
  count,
}: {
  stock: FloorStock | null;
  lit: Lit | null;
  count: number;
}) {
  return (
    <div role="status">
      {stock !== null && (
        <p className={styles['litBy']}>
          <span>
            <Plural
              value={count}
              _0="No counter of this building has"
              one="# counter of this building has"
              other="# counters of this building have"
            />{' '}
            <Link to="/parts/$id" params={{ id: stock.part.id }} className="mono">
              {stock.part.mpn}
            </Link>{' '}
            <Trans>at this moment.</Trans>
          </span>
        </p>
      )}
      {stock === null && lit !== null && <p className={styles['litBy']}>{lit.why}</p>}
    </div>
  );
}

function NoPlan({ label, units }: { label: string; units: readonly Unit[] }) {
  return (
    <div className={styles['noPlan']}>
      <p>
        <Trans>There are no counters on {label}.</Trans>
      </p>
      <FloorUnits label={label} units={units} />
    </div>
  );
}

/** What stays from floor to floor. */
function keptSearch({ part, supplier, trade }: MarketSearch): MarketSearch {
  return {
    ...(part !== undefined && { part }),
    ...(supplier !== undefined && { supplier }),
    ...(trade !== undefined && { trade }),
  };
}

function countsByFloor(places: readonly { floor: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { floor } of places) counts.set(floor, (counts.get(floor) ?? 0) + 1);
  return counts;
}
