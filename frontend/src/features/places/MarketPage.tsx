import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FloorPlan as Plan, MarketDetail } from '@/lib/api/types';
import { areaText, numberText } from '@/lib/format';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { CounterCard, FloorSellers } from './FloorAside';
import { FloorPlan } from './FloorPlan';
import { marketQuery } from './queries';
import type { MarketSearch } from './search';
import styles from './MarketPage.module.css';

export interface Place {
  market: string;
  floor: string;
  number: string;
}

interface Props {
  slug: string;
  search: MarketSearch;
  onSearch: (search: MarketSearch) => void;
  /** Counters to light up, anywhere. */
  lit: readonly Place[];
  /** Why they are lit, in words. */
  litBy: ReactNode;
}

/** A building: its facts, and its floors with every counter. */
export function MarketPage({ slug, search, onSearch, lit, litBy }: Props) {
  const { t } = useLingui();
  const { data: market, error, refetch } = useQuery(marketQuery(slug));
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
      {market.floorPlans.length === 0 ? (
        <EmptyState icon="building" title={<Trans>No counters in this building</Trans>}>
          <p>
            <Trans>It has offices and other trades; the markets around it have the counters.</Trans>
          </p>
        </EmptyState>
      ) : (
        <Floors
          market={market}
          search={search}
          onSearch={onSearch}
          lit={lit.filter((place) => place.market === slug)}
          litBy={litBy}
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

interface FloorsProps {
  market: MarketDetail;
  search: MarketSearch;
  onSearch: (search: MarketSearch) => void;
  lit: readonly Place[];
  litBy: ReactNode;
}

function Floors({ market, search, onSearch, lit, litBy }: FloorsProps) {
  const { t } = useLingui();
  const plans = market.floorPlans;
  const plan = plans.find(({ label }) => label === (search.floor ?? lit[0]?.floor)) ?? plans[0];
  if (plan === undefined) return null;
  const here = new Set(lit.filter(({ floor }) => floor === plan.label).map(({ number }) => number));
  const counter = plan.counters.find(({ number }) => number === search.counter) ?? null;
  return (
    <section className={styles['floors']} aria-label={t`Floors`}>
      {litBy !== null && (
        <p className={styles['litBy']} role="status">
          <span>{litBy}</span>
          <button
            type="button"
            className={buttonClass('quiet', 'small')}
            onClick={() => onSearch({ floor: plan.label })}
          >
            <Trans>Show all counters alike</Trans>
          </button>
        </p>
      )}
      <FloorTabs plans={plans} current={plan} lit={lit} search={search} market={market.slug} />
      <div className={styles['layout']}>
        <FloorPlan
          plan={plan}
          lit={here}
          chosen={search.counter ?? null}
          onChoose={(number) => onSearch({ ...search, floor: plan.label, counter: number })}
        />
        <aside className={styles['beside']} aria-label={t`Counters of this floor`}>
          <CounterCard plan={plan} counter={counter} />
          <FloorSellers
            plan={plan}
            lit={here}
            onChoose={(number) => onSearch({ ...search, floor: plan.label, counter: number })}
          />
        </aside>
      </div>
    </section>
  );
}

/** What keeps counters lit from floor to floor. */
function litSearch({ part, supplier }: MarketSearch): MarketSearch {
  return { ...(part !== undefined && { part }), ...(supplier !== undefined && { supplier }) };
}

interface TabsProps {
  plans: readonly Plan[];
  current: Plan;
  lit: readonly Place[];
  search: MarketSearch;
  market: string;
}

function FloorTabs({ plans, current, lit, search, market }: TabsProps) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Floors`}>
      <ul className={styles['tabs']}>
        {plans.map((plan) => {
          const count = lit.filter(({ floor }) => floor === plan.label).length;
          return (
            <li key={plan.label}>
              <Link
                to="/markets/$slug"
                params={{ slug: market }}
                search={{ ...litSearch(search), floor: plan.label }}
                aria-current={plan === current ? 'true' : undefined}
                resetScroll={false}
              >
                <strong>{plan.label}</strong>
                <span className={styles['trade']}>{plan.name}</span>
                {count > 0 && <span className={styles['litCount']}>{count}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
