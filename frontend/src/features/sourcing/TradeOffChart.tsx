import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId, useRef, type KeyboardEvent } from 'react';
import { numberText } from '@/lib/format';
import { PHONE, useMedia } from '@/lib/hooks';
import { totalText } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { neighbour, reachOf, scaleOf, stepsOf, type ChartPoint } from './chart';
import styles from './Plan.module.css';

const WIDE = { width: 460, height: 236, left: 74, right: 26, top: 34, bottom: 40 };
const NARROW = { ...WIDE, width: 350, height: 220, left: 60, right: 18 };
/** Less room than this between points is too little for their prices. */
const ROOM = 74;

interface Props {
  title: string;
  /** What counts to the right: suppliers or days. */
  axis: string;
  points: readonly (ChartPoint & { amount: string; note?: string | undefined })[];
  currency: string;
  selected: string | null;
  onSelect: (key: string) => void;
}

/** What a purchase costs against suppliers or days, as a picture whose points can be chosen, and as a table. */
export function TradeOffChart({ title, axis, points, currency, selected, onSelect }: Props) {
  const { t } = useLingui();
  const id = useId();
  const frame = useMedia(PHONE) ? NARROW : WIDE;
  const dots = useRef(new Map<string, SVGGElement>());
  if (points.length === 0) return null;
  const { x, y, ticks } = scaleOf(points, frame);
  // what nobody has is left out at every point
  const least = Math.min(...points.map(({ leftOut }) => leftOut));
  const floor = frame.height - frame.bottom;
  const reach = reachOf(points.map(({ at }) => x(at)));
  const labelled =
    reachOf(
      points.map(({ at }) => x(at)),
      ROOM,
    ) >= ROOM;
  const entry = points.some(({ key }) => key === selected) ? selected : (points[0]?.key ?? null);

  function press(event: KeyboardEvent, key: string) {
    const next = neighbour(points, key, event.key);
    if (next !== null) dots.current.get(next.key)?.focus();
    if (event.key === 'Enter' || event.key === ' ') onSelect(key);
    if (next !== null || event.key === ' ' || event.key === 'Enter') event.preventDefault();
  }

  return (
    <section className={styles['chart']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-labelledby={id}>
        {ticks.map((tick) => (
          <g key={tick} aria-hidden="true">
            <line
              className={styles['grid']}
              x1={frame.left - 6}
              x2={frame.width - 6}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles['tick']} x={frame.left - 10} y={y(tick) + 4} textAnchor="end">
              {numberText(tick)}
            </text>
          </g>
        ))}
        <path
          className={styles['line']}
          d={stepsOf(
            points.filter(({ leftOut }) => leftOut === least),
            { x, y },
          )}
          aria-hidden="true"
        />
        {points.map((point, index) => (
          <g key={point.key}>
            <g
              ref={(dot) => {
                if (dot === null) dots.current.delete(point.key);
                else dots.current.set(point.key, dot);
              }}
              role="button"
              tabIndex={point.key === entry ? 0 : -1}
              aria-pressed={point.key === selected}
              aria-label={
                point.leftOut === 0
                  ? `${axis} ${point.at}, ${point.amount} ${currency}${point.note === undefined ? '' : `, ${point.note}`}`
                  : t`${axis} ${point.at}, ${point.amount} ${currency}, without ${point.leftOut} parts`
              }
              className={styles['dot']}
              onClick={() => onSelect(point.key)}
              onKeyDown={(event) => press(event, point.key)}
            >
              <rect
                className={styles['reach']}
                x={x(point.at) - reach / 2}
                y={frame.top - 8}
                width={reach}
                height={floor - frame.top + 32}
                rx={6}
              />
              <circle
                className={point.leftOut > least ? styles['partial'] : styles['whole']}
                cx={x(point.at)}
                cy={y(point.total)}
                r={point.key === selected ? 8 : 5.5}
              />
            </g>
            <g className={styles['said']} aria-hidden="true">
              {labelled && (
                <text
                  className={styles['price']}
                  x={x(point.at)}
                  y={y(point.total) - 13}
                  textAnchor={anchorOf(index, points.length)}
                >
                  {totalText(point.amount)}
                  {point.note !== undefined && ` ${point.note}`}
                </text>
              )}
              <text className={styles['tick']} x={x(point.at)} y={floor + 17} textAnchor="middle">
                {point.at}
              </text>
            </g>
          </g>
        ))}
        <text
          className={styles['axis']}
          x={frame.width - 6}
          y={frame.height - 5}
          textAnchor="end"
          aria-hidden="true"
        >
          {axis}
        </text>
      </svg>
      <details>
        <summary>
          <Trans>As a table</Trans>
        </summary>
        <table className={styles['points']}>
          <thead>
            <tr>
              <th scope="col">{axis}</th>
              <th scope="col">
                <Trans>Total</Trans>
              </th>
              <th scope="col">
                <Trans>Left out</Trans>
              </th>
              <th scope="col">
                <span className="hidden-text">
                  <Trans>Buy like this</Trans>
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.key}>
                <th scope="row">
                  {point.at}
                  {point.note !== undefined && <small> {point.note}</small>}
                </th>
                <td>
                  <Amount amount={point.amount} currency={currency} kind="total" />
                </td>
                <td>
                  {point.leftOut === 0 ? (
                    '–'
                  ) : (
                    <Plural value={point.leftOut} one="# part" other="# parts" />
                  )}
                </td>
                <td>
                  <Button
                    shape="small"
                    aria-pressed={point.key === selected}
                    onClick={() => onSelect(point.key)}
                  >
                    <Trans>Buy like this</Trans>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** The words of the outermost points stay inside the picture. */
const anchorOf = (index: number, count: number): 'start' | 'middle' | 'end' =>
  count > 1 && index === 0 ? 'start' : count > 1 && index === count - 1 ? 'end' : 'middle';
