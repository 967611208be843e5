import { briefPriceText, signOf, totalText, unitPriceText } from '@/lib/money';
import styles from './Amount.module.css';

interface Props {
  amount: string;
  currency: string;
  /** A unit price is exact, up to six decimals; a brief one is rounded for lists; a total has two. */
  kind?: 'unit' | 'brief' | 'total';
  /** Least decimals of a unit price, to line up a column. */
  decimals?: number;
  strong?: boolean;
}

/** The one way a sum of money is written. */
export function Amount({ amount, currency, kind = 'unit', decimals, strong = false }: Props) {
  const owed = amount.startsWith('-');
  return (
    <span className={`${styles['amount']} ${strong ? styles['strong'] : ''}`}>
      {owed && '−'}
      <span className={styles['sign']}>{signOf(currency)}</span>
      {textOf(kind, owed ? amount.slice(1) : amount, decimals)}
    </span>
  );
}

function textOf(kind: Props['kind'], amount: string, decimals: number | undefined): string {
  if (kind === 'total') return totalText(amount);
  return kind === 'brief' ? briefPriceText(amount) : unitPriceText(amount, decimals);
}
