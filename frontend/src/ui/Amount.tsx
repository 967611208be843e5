import { signOf, totalText, unitPriceText } from '@/lib/money';
import styles from './Amount.module.css';

interface Props {
  amount: string;
  currency: string;
  /** A unit price keeps up to six decimals; a total has the currency's own two. */
  kind?: 'unit' | 'total';
  strong?: boolean;
}

/** The one way a sum of money is written. */
export function Amount({ amount, currency, kind = 'unit', strong = false }: Props) {
  return (
    <span className={`${styles['amount']} ${strong ? styles['strong'] : ''}`}>
      <span className={styles['sign']}>{signOf(currency)}</span>
      {kind === 'unit' ? unitPriceText(amount) : totalText(amount)}
    </span>
  );
}
