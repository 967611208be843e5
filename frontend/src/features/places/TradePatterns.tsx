import { TRADE_LINES, TRADES, type Trade } from './trades';
import styles from './TradePatterns.module.css';

/** The fill of a trade within a drawing that has the patterns. */
export const tradeFill = (id: string, trade: Trade): string => `url(#${id}-${trade})`;

/** Patterns by trade, for one drawing in metres. */
export function TradePatterns({ id }: { id: string }) {
  return (
    <defs>
      {TRADES.map((trade) => (
        <pattern
          key={trade}
          id={`${id}-${trade}`}
          width="1"
          height="1"
          patternUnits="userSpaceOnUse"
        >
          <rect className={styles[trade]} width="1" height="1" />
          <path
            className={trade === 'phones' ? styles['dots'] : styles['lines']}
            d={TRADE_LINES[trade]}
          />
        </pattern>
      ))}
    </defs>
  );
}
