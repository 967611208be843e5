import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FloorPlan as Plan, FloorStock, MarketDetail, Unit } from '@/lib/api/types';
import { areaText, numberText } from '@/lib/format';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { CounterCard, FloorSellers } from './FloorAside';
import { FloorLegend } from './FloorLegend';
import { FloorPlan } from './FloorPlan';
import { FloorStack } from './FloorStack';
import { floorStack } from './floorStack';
import { FloorUnits } from './FloorUnits';
import { PartFinder } from './PartFinder';
import { buildingUnitsQuery, floorStockQuery, marketQuery } from './queries';
import type { MarketSearch } from './search';
import styles from './MarketPage.module.css';

export interface Place {
  market: string;
  floor: string;
  number: string;
}

/** The counters of one supplier, which stay lit from building to building. */
export interface Lit {
  places: readonly Place[];
  /** Why they are lit, in words. */
  why: ReactNode;
}

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
      <Head market={market} />
      {market.floorPlans.length === 0 && units.data?.total === 0 ? (
        <EmptyState icon="building" title={<Trans>No counters in this building</Trans>}>
          <p>
            <Trans>It has offices and other trades; the markets around it have the counters.</Trans>
          </p>
        </EmptyState>
      ) : (
        <Floors
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

function Head({ market }: { market: MarketDetail }) {
  return (
    <header className={styles['head']}>
      <div>
        <h1>{market.name}</h1>
        <p className={styles['address']}>
          {market.address}{' '}
          {market.estimated && (
            <Tag tone="solid">
              <Trans>place estimated</Trans>
            </Tag>
          )}
        </p>
        <p>{market.trade}</p>
        <p className={styles['ways']}>
          <Link to="/district" search={{ at: market.slug }}>
            <Trans>On the map</Trans>
          </Link>
          <Link to="/district" search={{ from: `building:${market.slug}`, minutes: 5 }}>
            <Trans>What is near on foot</Trans>
          </Link>
          {market.floorPlans.length > 0 && (
            <>
              <a
                href={`/api/v1/places/buildings/${market.slug}/floors.geojson`}
                download={`${market.slug}.geojson`}
              >
                <Trans>Floors as GeoJSON</Trans>
              </a>
              <a href={`/api/v1/places/buildings/${market.slug}/floors.imdf.zip`} download>
                <Trans>Floors as IMDF</Trans>
              </a>
            </>
          )}
        </p>
        {market.note !== null && <p className={styles['note']}>{market.note}</p>}
      </div>
      <dl className={styles['facts']}>
        <Fact name={<Trans>Floors</Trans>}>{numberText(market.floors)}</Fact>
        <Fact name={market.areaEstimated ? <Trans>Area, estimated</Trans> : <Trans>Area</Trans>}>
          {areaText(market.grossArea)}
        </Fact>
        <Fact name={<Trans>Sellers</Trans>}>{numberText(market.suppliers)}</Fact>
        <Fact name={<Trans>Spaces to let</Trans>}>
          {market.spaces === 0 ? (
            '0'
          ) : (
            <Link to="/spaces" search={{ market: [market.slug] }}>
              {numberText(market.spaces)}
            </Link>
          )}
        </Fact>
      </dl>
    </header>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface FloorsProps extends Omit<Props, 'slug'> {
  market: MarketDetail;
  units: readonly Unit[];
  stock: FloorStock | null;
  stockError: unknown;
}

function Floors({ market, units, search, onSearch, lit, stock, stockError }: FloorsProps) {
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
          <Floor
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

interface FloorProps {
  plan: Plan;
  units: readonly Unit[];
  search: MarketSearch;
  onSearch: (search: MarketSearch) => void;
  kept: MarketSearch;
  lit: readonly Omit<Place, 'market'>[];
  stock: FloorStock | null;
}

function Floor({ plan, units, search, onSearch, kept, lit, stock }: FloorProps) {
  const { t } = useLingui();
  const numbers = new Set(lit.map(({ number }) => number));
  const counter = plan.counters.find(({ number }) => number === search.counter) ?? null;
  const choose = (number: string) => onSearch({ ...kept, floor: plan.label, counter: number });
  const stocks = new Map(stock?.items.map((item) => [item.id, item.stock]));
  return (
    <div className={styles['open']}>
      <FloorLegend
        plan={plan}
        chosen={search.trade}
        onChoose={(trade) => {
          const { trade: _before, ...rest } = search;
          onSearch({ ...rest, floor: plan.label, ...(trade !== undefined && { trade }) });
        }}
      />
      <div className={styles['planAndList']}>
        <div className={styles['drawing']}>
          <FloorPlan
            key={plan.level}
            plan={plan}
            lit={numbers}
            fadeOthers
            trade={search.trade}
            chosen={search.counter ?? null}
            onChoose={choose}
          />
          <p className={styles['source']}>
            {plan.source ?? <Trans>Schematic: drawn by ourselves, not surveyed.</Trans>}
          </p>
        </div>
        <aside className={styles['beside']} aria-label={t`Counters of this floor`}>
          <CounterCard plan={plan} counter={counter} stock={counter && stocks.get(counter.id)} />
          <FloorSellers
            plan={plan}
            lit={numbers}
            stocks={stocks}
            chosen={search.counter ?? null}
            onChoose={choose}
          />
          <FloorUnits label={plan.label} units={units} />
        </aside>
      </div>
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
