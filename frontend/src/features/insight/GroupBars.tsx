import styles from './Insight.module.css';

interface Props {
  label: string;
  rows: readonly { code: string; name: string; value: number; text: string }[];
  width: number;
}

const ROW = 44;

/** A bar a kind, from the left, with its name above and its value behind. */
export function GroupBars({ label, rows, width }: Props) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <svg
      className={styles['plot']}
      viewBox={`0 0 ${width} ${rows.length * ROW + 4}`}
      role="img"
      aria-label={label}
    >
      {rows.map(({ code, name, value, text }, at) => {
        const length = (value / most) * (width - 150);
        return (
          <g key={code}>
            <text className={styles['tick']} x={0} y={at * ROW + 14}>
              {name}
            </text>
            <rect className={styles['bar']} x={0} y={at * ROW + 20} width={length} height={16} />
            <text className={styles['value']} x={length + 8} y={at * ROW + 33}>
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
