import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { FloorPlan as Plan } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { TradePatterns, tradeFill } from './TradePatterns';
import { tradeOf, TRADES, useTradeNames, type Trade } from './trades';
import styles from './FloorLegend.module.css';

interface Props {
  plan: Plan;
  chosen: Trade | undefined;
  onChoose: (trade: Trade | undefined) => void;
}

/** What the colours and patterns of a plan stand for, with how many counters there are; pressing one fades the others. */
export function FloorLegend({ plan, chosen, onChoose }: Props) {
  const { t } = useLingui();
  const id = useId();
  const names = useTradeNames();
  const counts = new Map<Trade, number>();
  for (const { trade } of plan.counters) {
    counts.set(tradeOf(trade), (counts.get(tradeOf(trade)) ?? 0) + 1);
  }
  const free = plan.counters.filter(({ supplier }) => supplier === null).length;
  return (
    <div className={styles['legend']} role="group" aria-label={t`Trades of this floor`}>
      {TRADES.filter((trade) => counts.has(trade)).map((trade) => (
        <button
          key={trade}
          type="button"
          aria-pressed={trade === chosen}
          onClick={() => onChoose(trade === chosen ? undefined : trade)}
        >
          <svg viewBox="0 0 2 2" width="18" height="18" aria-hidden="true">
            <TradePatterns id={`${id}-${trade}`} />
            <rect
              className={styles['swatch']}
              width="2"
              height="2"
              fill={tradeFill(`${id}-${trade}`, trade)}
            />
          </svg>
          {names[trade]}{' '}
          <span className={styles['count']}>{numberText(counts.get(trade) ?? 0)}</span>
        </button>
      ))}
      <span className={styles['free']}>{t`paler: without a seller (${free})`}</span>
    </div>
  );
}
