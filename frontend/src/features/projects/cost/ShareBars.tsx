import { useLingui } from '@lingui/react/macro';
import { numberText } from '@/lib/format';
import { bottomOf, LEFT, middleOf, ROW, WIDTH } from './plot';
import type { Stack } from './stacks';
import styles from './Cost.module.css';

const BAR = ROW * 0.44;
/** Numbers stand below the bars: on the colours they would not be readable in light and dark. */
const UP = 8;
/** A narrower piece has no room for its number, which the table has. */
const NARROW = 30;

/** What the price of a piece is made of at each quantity: every bar is the whole. */
export function ShareBars({ stacks }: { stacks: readonly Stack[] }) {
  const { t } = useLingui();
  const whole = WIDTH - LEFT - 2;
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${WIDTH} ${bottomOf(stacks.length)}`}
      role="img"
      aria-label={t`What the price of a piece is made of, by how many are made. The figures are in the table.`}
    >
      {stacks.map(({ quantity, total, layers }, row) => (
        <g key={quantity}>
          <text className={styles['tick']} x={LEFT - 10} y={middleOf(row) - 3}>
            {t`${numberText(quantity)} pcs`}
          </text>
          <rect
            className={styles['ground']}
            x={LEFT}
            y={middleOf(row) - BAR / 2 - UP}
            width={whole}
            height={BAR}
          />
          {layers.map(({ item, perUnit, from }) => {
            if (perUnit === null || total <= 0) return null;
            const width = (whole * perUnit) / total;
            const x = LEFT + (whole * from) / total;
            return (
              <g key={`${item.kind} ${item.subject}`}>
                <rect
                  className={`${styles['piece']} ${styles[item.kind]}`}
                  x={x}
                  y={middleOf(row) - BAR / 2 - UP}
                  width={width}
                  height={BAR}
                />
                {width >= NARROW && (
                  <text
                    className={styles['share']}
                    x={x + width / 2}
                    y={middleOf(row) + BAR / 2 + 6}
                  >
                    {`${numberText(Math.round((100 * perUnit) / total))} %`}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
