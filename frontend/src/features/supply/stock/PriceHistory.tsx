import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayText, numberText, timeText } from '@/lib/format';
import { signOf, unitPriceText } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { pricesQuery } from './offerQueries';
import { plotSteps, priceSpans, type PlotStep, type PriceSpan } from './priceSpans';
import styles from './Offer.module.css';

/** What was asked for an offer in the course of time: a plot, and every price list. */
export function PriceHistory({ sku }: { sku: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(pricesQuery(sku));
  const [now] = useState(() => Date.now());
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={4} />;
  const spans = priceSpans(data.items);
  const columns: Column<PriceSpan>[] = [
    {
      key: 'since',
      header: t`Held since`,
      cell: ({ since }) => (since === null ? t`the beginning` : timeText(since)),
    },
    {
      key: 'until',
      header: t`Held until`,
      cell: ({ until }) => (until === null ? t`today` : timeText(until)),
    },
    {
      key: 'prices',
      header: t`Price breaks`,
      wide: true,
      cell: ({ breaks, currency }) => (
        <ul className={styles['breaks']}>
          {breaks.map(({ from, unitPrice }) => (
            <li key={from}>
              {numberText(from)}+ <Amount amount={unitPrice} currency={currency} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <>
      {spans.length > 1 && (
        <Plot
          least={plotSteps(spans, 'least', Math.max(now, Date.parse(spans[0]?.since ?? '') || 0))}
          most={plotSteps(spans, 'most', Math.max(now, Date.parse(spans[0]?.since ?? '') || 0))}
          currency={spans[0]?.currency ?? ''}
        />
      )}
      {spans.length === 1 && (
        <p className={styles['none']}>
          <Trans>These prices have not changed since the offer was put on sale.</Trans>
        </p>
      )}
      <Table
        caption={t`Price history`}
        columns={columns}
        rows={spans}
        rowKey={({ until }) => until ?? 'now'}
      />
    </>
  );
}

const WIDTH = 480;
const HEIGHT = 190;
const LEFT = 66;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 26;

interface PlotProps {
  least: readonly PlotStep[];
  most: readonly PlotStep[];
  currency: string;
}

function Plot({ least, most, currency }: PlotProps) {
  const { t } = useLingui();
  const start = least[0]?.from ?? 0;
  const end = least.at(-1)?.to ?? 1;
  const top = Math.max(...least.map(({ price }) => price)) * 1.1 || 1;
  const x = (time: number) =>
    LEFT + ((time - start) / Math.max(1, end - start)) * (WIDTH - LEFT - RIGHT);
  const y = (price: number) => HEIGHT - BOTTOM - (price / top) * (HEIGHT - TOP - BOTTOM);
  const path = (steps: readonly PlotStep[]) =>
    steps
      .map(({ from, to, price }, at) => `${at === 0 ? 'M' : 'L'}${x(from)} ${y(price)}H${x(to)}`)
      .join('');
  const sameDay = dayOf(start) === dayOf(end);
  return (
    <figure className={styles['plot']}>
      <figcaption>
        <span>
          <Trans>least order</Trans>
        </span>
        <span className={styles['last']}>
          <Trans>largest price break</Trans>
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t`Unit price in the course of time; the same figures stand in the table below`}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(top * share)} y2={y(top * share)} />
            <text x={LEFT - 8} y={y(top * share) + 4} textAnchor="end">
              {signOf(currency)}
              {unitPriceText((top * share).toPrecision(3))}
            </text>
          </g>
        ))}
        <path className={styles['mostLine']} d={path(most)} />
        <path className={styles['leastLine']} d={path(least)} />
        <text x={LEFT} y={HEIGHT - 8}>
          {dayText(dayOf(start))}
        </text>
        {!sameDay && (
          <text x={WIDTH - RIGHT} y={HEIGHT - 8} textAnchor="end">
            {dayText(dayOf(end))}
          </text>
        )}
      </svg>
    </figure>
  );
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
