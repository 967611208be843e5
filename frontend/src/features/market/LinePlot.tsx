import { dayText } from '@/lib/format';
import { linePath, scaleOf, type Point } from './plot';
import styles from './Market.module.css';

const RIGHT = 14;
const TOP = 12;
const BOTTOM = 26;
const LEFT = 62;

interface Line {
  key: string;
  points: readonly Point[];
  /** Which of the two colours. */
  look: 'main' | 'other';
}

interface Props {
  lines: readonly Line[];
  /** What it shows, for those who do not see it. */
  label: string;
  from: number;
  to: number;
  width: number;
  height: number;
  fromZero?: boolean;
  stepped?: boolean;
  /** How a value is written at the axis. */
  text: (value: number) => string;
  /** A value that a thin line marks, such as 100. */
  level?: number;
}

/** Values in the course of time. Who cannot see it finds the same figures in a table below. */
export function LinePlot({
  lines,
  label,
  from,
  to,
  width,
  height,
  fromZero = false,
  stepped = false,
  text,
  level,
}: Props) {
  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
  const marks = scaleOf(level === undefined ? values : [...values, level], fromZero);
  const low = marks[0] ?? 0;
  const high = marks.at(-1) ?? 1;
  const x = (at: number) => LEFT + ((at - from) / Math.max(1, to - from)) * (width - LEFT - RIGHT);
  const y = (value: number) =>
    height - BOTTOM - ((value - low) / (high - low || 1)) * (height - TOP - BOTTOM);
  return (
    <svg
      className={styles['plot']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {marks.map((mark) => (
        <g key={mark} className={styles['grid']}>
          <line x1={LEFT} x2={width - RIGHT} y1={y(mark)} y2={y(mark)} />
          <text x={LEFT - 8} y={y(mark) + 4} textAnchor="end">
            {text(mark)}
          </text>
        </g>
      ))}
      {level !== undefined && (
        <line
          className={styles['level']}
          x1={LEFT}
          x2={width - RIGHT}
          y1={y(level)}
          y2={y(level)}
        />
      )}
      <text className={styles['tick']} x={LEFT} y={height - 8}>
        {dayText(isoDay(from))}
      </text>
      <text className={styles['tick']} x={width - RIGHT} y={height - 8} textAnchor="end">
        {dayText(isoDay(to))}
      </text>
      {lines.map(({ key, points, look }) => (
        <path key={key} className={styles[look]} d={linePath(points, { x, y }, stepped, to)} />
      ))}
    </svg>
  );
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
