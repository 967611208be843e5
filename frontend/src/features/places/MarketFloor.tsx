import { Trans, useLingui } from '@lingui/react/macro';
import type { FloorPlan as Plan, FloorStock, Unit } from '@/lib/api/types';
import { CounterCard, FloorSellers } from './FloorAside';
import { FloorLegend } from './FloorLegend';
import { FloorPlan } from './FloorPlan';
import { FloorUnits } from './FloorUnits';
import type { Place } from './lit';
import type { MarketSearch } from './search';
import styles from './MarketPage.module.css';

interface Props {
  plan: Plan;
  units: readonly Unit[];
  search: MarketSearch;
  onSearch: (search: MarketSearch) => void;
  kept: MarketSearch;
  lit: readonly Omit<Place, 'market'>[];
  stock: FloorStock | null;
}

/** A floor with its counters: the drawing, and the same as lists beside it. */
export function MarketFloor({ plan, units, search, onSearch, kept, lit, stock }: Props) {
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
