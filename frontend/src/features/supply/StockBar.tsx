import { Trans } from '@lingui/react/macro';
import { numberText } from '@/lib/format';
import styles from './StockBar.module.css';

interface Props {
  stock: number;
  /** The largest stock in sight: the full length. */
  most: number;
  wanted: number;
}

/** Stock as a number over a bar of its share, by logarithm; copper where it does not cover the wish. */
export function StockBar({ stock, most, wanted }: Props) {
  const share = stock <= 0 ? 0 : Math.log(stock + 1) / Math.log(most + 1);
  const short = stock < wanted;
  return (
    <span className={`${styles['stock']} ${short ? styles['short'] : ''}`}>
      <span>{stock === 0 ? <Trans>None</Trans> : numberText(stock)}</span>
      <span className={styles['track']} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}
