import { Trans, useLingui } from '@lingui/react/macro';
import type { CostSheet } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { PHONE, useMedia } from '@/lib/hooks';
import { totalText } from '@/lib/money';
import { stacksOf, topOf } from './stacks';
import styles from './Cost.module.css';

const WIDE = 640;
const NARROW = 380;
const HEIGHT = 300;
const LEFT = 58;
const BOTTOM = 34;
const TOP = 26;

/** What a piece costs at each quantity, in stacks on a scale of their own: what is below the tops is in the table. */
export function CostChart({ sheet }: { sheet: CostSheet }) {
  const { t } = useLingui();
  const width = useMedia(PHONE) ? NARROW : WIDE;
  const stacks = stacksOf(sheet);
  const step = (width - LEFT) / Math.max(1, stacks.length);
  const bar = Math.min(96, step * 0.62);
  const plot = HEIGHT - TOP - BOTTOM;
  return (
    <figure className={styles['figure']}>
      <svg
        className={styles['chart']}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={t`What a piece costs, by how many are made. The figures are in the table.`}
      >
        {stacks.map((stack, index) => {
          const top = topOf(stack.total);
          const x = LEFT / 2 + index * step + (step - bar) / 2;
          return (
            <g key={stack.quantity}>
              <rect className={styles['ground']} x={x} y={TOP} width={bar} height={plot} />
              {stack.layers.map(({ item, perUnit, from }) =>
                perUnit === null ? null : (
                  <rect
                    key={`${item.kind} ${item.subject}`}
                    className={styles[item.kind]}
                    x={x}
                    y={TOP + plot * (1 - (from + perUnit) / top)}
                    width={bar}
                    height={(plot * perUnit) / top}
                  />
                ),
              )}
              <text className={styles['sum']} x={x + bar / 2} y={TOP - 8}>
                {`¥${stack.total < 100 ? totalText(stack.total.toFixed(2)) : numberText(stack.total, 0)}${stack.complete ? '' : ' +'}`}
              </text>
              <text className={styles['tick']} x={x + bar / 2} y={HEIGHT - 12}>
                {t`${numberText(stack.quantity)} pcs`}
              </text>
              <text className={styles['scale']} x={x - 5} y={TOP + 9}>
                {numberText(top)}
              </text>
              <text className={styles['scale']} x={x - 5} y={TOP + plot}>
                {'0'}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className={styles['legend']}>
        {sheet.items.map(({ kind, name, subject, title }) => (
          <li key={`${kind} ${subject}`}>
            <span className={`${styles['swatch']} ${styles[kind]}`} aria-hidden="true" />
            {name} <span className={styles['fine']}>{title}</span>
          </li>
        ))}
      </ul>
      <figcaption className={styles['fine']}>
        <Trans>CNY a piece. Each stack has its own scale, so that its parts can be compared.</Trans>
      </figcaption>
    </figure>
  );
}
