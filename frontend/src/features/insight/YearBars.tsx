import { numberText, shortNumber } from '@/lib/format';
import { marksOf } from './scale';
import styles from './Insight.module.css';

const LEFT = 52;
const TOP = 22;
const BOTTOM = 26;

interface Props {
  label: string;
  values: readonly { year: number; value: number }[];
  width: number;
  height: number;
}

/** A bar a year, with its value above. Who cannot see it finds the same figures in a table below. */
export function YearBars({ label, values, width, height }: Props) {
  const marks = marksOf(values.map(({ value }) => value));
  const high = marks.at(-1) ?? 1;
  const y = (value: number) => height - BOTTOM - (value / high) * (height - TOP - BOTTOM);
  const each = (width - LEFT) / Math.max(1, values.length);
  return (
    <svg
      className={styles['plot']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {marks.map((mark) => (
        <g key={mark} className={styles['grid']}>
          <line x1={LEFT} x2={width} y1={y(mark)} y2={y(mark)} />
          <text x={LEFT - 8} y={y(mark) + 4} textAnchor="end">
            {shortNumber(mark)}
          </text>
        </g>
      ))}
      {values.map(({ year, value }, at) => {
        const x = LEFT + at * each + each * 0.18;
        return (
          <g key={year}>
            <rect
              className={styles['bar']}
              x={x}
              y={y(value)}
              width={each * 0.64}
              height={Math.max(0, height - BOTTOM - y(value))}
            />
            <text
              className={styles['value']}
              x={x + each * 0.32}
              y={y(value) - 6}
              textAnchor="middle"
            >
              {value >= 10_000 ? shortNumber(value) : numberText(value)}
            </text>
            <text className={styles['tick']} x={x + each * 0.32} y={height - 8} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
