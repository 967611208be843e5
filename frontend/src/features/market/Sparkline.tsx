import { linePath, timeOf } from './plot';
import type { IndexItem } from './types';
import styles from './Market.module.css';

const WIDTH = 120;
const HEIGHT = 28;
const EDGE = 2;

/** A year in a few strokes; the figures beside it say the same. */
export function Sparkline({ points }: { points: IndexItem['recent'] }) {
  const values = points.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const from = timeOf(points[0]?.monday ?? '1970-01-01');
  const to = timeOf(points.at(-1)?.monday ?? '1970-01-01');
  const x = (at: number) => EDGE + ((at - from) / Math.max(1, to - from)) * (WIDTH - 2 * EDGE);
  const y = (value: number) =>
    HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE);
  return (
    <svg
      className={styles['spark']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <path
        className={styles['main']}
        d={linePath(
          points.map(({ monday, value }) => ({ at: timeOf(monday), value })),
          { x, y },
          false,
          to,
        )}
      />
    </svg>
  );
}
