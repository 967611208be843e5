import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Offer } from '@/lib/api/types';
import { numberText, shortNumber } from '@/lib/format';
import { signOf, unitPriceText } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { priceCurve, priceOn, roundNumbers, type CurvePoint } from './priceCurve';
import styles from './PriceChart.module.css';

const WIDTH = 440;
const HEIGHT = 190;
const LEFT = 62;
const RIGHT = 14;
const TOP = 14;
const BOTTOM = 26;

interface Props {
  offers: readonly Offer[];
  currency: string;
  quantity: number;
}

/** How the best price falls with the quantity; the same figures stand in a table below. */
export function PriceChart({ offers, currency, quantity }: Props) {
  const { t } = useLingui();
  const curve = useMemo(() => priceCurve(offers), [offers]);
  if (curve.length < 2) return null;
  return (
    <figure className={styles['chart']} aria-labelledby="price-by-quantity">
      <h2 id="price-by-quantity">
        <Trans>Price by quantity</Trans>
      </h2>
      <Plot
        curve={curve}
        currency={currency}
        quantity={quantity}
        label={t`Best unit price by quantity`}
      />
      <details>
        <summary>
          <Trans>As a table</Trans>
        </summary>
        <Figures curve={curve} currency={currency} />
      </details>
    </figure>
  );
}

interface PlotProps {
  curve: readonly CurvePoint[];
  currency: string;
  quantity: number;
  label: string;
}

function Plot({ curve, currency, quantity, label }: PlotProps) {
  const end = curve.at(-1)?.quantity ?? 1;
  const prices = curve.map(({ price }) => price);
  const top = niceCeiling(Math.max(...prices));
  const x = (value: number) =>
    LEFT + (Math.log10(Math.max(1, value)) / Math.log10(end)) * (WIDTH - LEFT - RIGHT);
  const y = (price: number) => HEIGHT - BOTTOM - (price / top) * (HEIGHT - TOP - BOTTOM);
  const steps = curve.map(({ quantity: from, price }, index) => {
    const until = curve[index + 1]?.quantity ?? end;
    return `${index === 0 ? 'M' : 'L'}${x(from)} ${y(price)}H${x(until)}`;
  });
  const mine = Math.min(quantity, end);
  const price = priceOn(curve, mine);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share} className={styles['grid']}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(top * share)} y2={y(top * share)} />
          <text x={LEFT - 7} y={y(top * share) + 3.5} textAnchor="end">
            {signOf(currency)}
            {unitPriceText((top * share).toPrecision(3))}
          </text>
        </g>
      ))}
      {decades(end).map((decade) => (
        <text
          key={decade}
          className={styles['tick']}
          x={x(decade)}
          y={HEIGHT - 8}
          textAnchor="middle"
        >
          {shortNumber(decade)}
        </text>
      ))}
      <path className={styles['area']} d={`${steps.join('')}L${x(end)} ${y(0)}L${x(1)} ${y(0)}Z`} />
      <path className={styles['line']} d={steps.join('')} />
      {price !== null && (
        <g className={styles['mine']}>
          <line x1={x(mine)} x2={x(mine)} y1={TOP} y2={y(0)} />
          <circle cx={x(mine)} cy={y(price)} r="4.5" />
        </g>
      )}
    </svg>
  );
}

function Figures({ curve, currency }: { curve: readonly CurvePoint[]; currency: string }) {
  const { t } = useLingui();
  const rounds = roundNumbers(curve.at(-1)?.quantity ?? 1).filter((n) =>
    /^(1|5)0*$/.test(String(n)),
  );
  return (
    <table className={styles['figures']}>
      <thead>
        <tr>
          <th scope="col">{t`Quantity`}</th>
          <th scope="col">{t`Best unit price`}</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map((quantity) => (
          <tr key={quantity}>
            <td>{numberText(quantity)}</td>
            <td>
              <Amount amount={(priceOn(curve, quantity) ?? 0).toFixed(6)} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const decades = (end: number): number[] => roundNumbers(end).filter((n) => /^10*$/.test(String(n)));

function niceCeiling(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((step) => step * decade >= value) ?? 10) * decade;
}
