import { useLingui } from '@lingui/react/macro';
import { numberText } from '@/lib/format';
import { totalText } from '@/lib/money';
import { bottomOf, LEFT, middleOf, WIDTH } from './plot';
import { decadesOf, placeOf, type Stack } from './stacks';
import styles from './Cost.module.css';

const RIGHT = 42;
const AXIS = 26;
/** Thin lines at twice and five times a power of ten show how the scale runs. */
const BETWEEN = [2, 5];

/** What a piece costs in all at each quantity, on one logarithmic scale. A sum that lacks something is an open dot. */
export function TotalDots({ stacks }: { stacks: readonly Stack[] }) {
  const { t } = useLingui();
  const scale = decadesOf(stacks.map(({ total }) => total));
  const x = (amount: number) => LEFT + (WIDTH - LEFT - RIGHT) * placeOf(amount, scale);
  const bottom = bottomOf(stacks.length);
  const decades = Array.from(
    { length: scale.to - scale.from + 1 },
    (_, i) => 10 ** (scale.from + i),
  );
  const dots = stacks.flatMap((stack, row) =>
    stack.total > 0 ? [{ ...stack, x: x(stack.total), y: middleOf(row) }] : [],
  );
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${WIDTH} ${bottom + AXIS}`}
      role="img"
      aria-label={t`What a piece costs, by how many are made. The figures are in the table.`}
    >
      {decades.map((decade) => (
        <g key={decade}>
          <line className={styles['grid']} x1={x(decade)} x2={x(decade)} y1={0} y2={bottom} />
          {BETWEEN.map((times) => x(decade * times)).map((at) =>
            at > WIDTH - RIGHT ? null : (
              <line key={at} className={styles['between']} x1={at} x2={at} y1={0} y2={bottom} />
            ),
          )}
          <text className={styles['scale']} x={x(decade)} y={bottom + AXIS - 8}>
            {`¥${numberText(decade, 6)}`}
          </text>
        </g>
      ))}
      <polyline
        className={styles['course']}
        points={dots.map((dot) => `${dot.x},${dot.y}`).join(' ')}
      />
      {dots.map((dot) => {
        // beside the course, which falls from the upper right to the lower left
        const left = dot.x > WIDTH * 0.66;
        return (
          <g key={dot.quantity}>
            <circle
              className={`${styles['dot']} ${dot.complete ? '' : styles['open']}`}
              cx={dot.x}
              cy={dot.y}
              r={6}
            />
            <text
              className={styles['sum']}
              x={dot.x + (left ? -10 : 10)}
              y={dot.y + (left ? -9 : 18)}
              textAnchor={left ? 'end' : 'start'}
            >
              {sumText(dot)}
            </text>
          </g>
        );
      })}
      {stacks.map(({ quantity, total }, row) => (
        <text key={quantity} className={styles['tick']} x={LEFT - 10} y={middleOf(row) + 5}>
          {t`${numberText(quantity)} pcs`}
          {total > 0 ? null : ' –'}
        </text>
      ))}
      <line className={styles['grid']} x1={LEFT} x2={WIDTH - RIGHT} y1={bottom} y2={bottom} />
    </svg>
  );
}

const sumText = ({ total, complete }: Stack): string =>
  `¥${total < 100 ? totalText(total.toFixed(2)) : numberText(total, 0)}${complete ? '' : ' +'}`;
