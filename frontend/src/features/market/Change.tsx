import { figureText } from './figureText';
import styles from './Market.module.css';

/** A change in per cent, with its sign; a dash when it is not known. */
export function Change({ of: change }: { of: number | null }) {
  if (change === null) return <span>–</span>;
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return (
    <span className={change > 0 ? styles['up'] : change < 0 ? styles['down'] : undefined}>
      {sign}
      {figureText(Math.abs(change))}
      {' %'}
    </span>
  );
}
