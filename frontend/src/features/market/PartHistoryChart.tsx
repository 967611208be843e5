import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dayText, numberText, shortNumber } from '@/lib/format';
import { signOf, unitPriceText } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { DemoTag } from './DemoTag';
import { LinePlot } from './LinePlot';
import { timeOf } from './plot';
import { partHistoryQuery } from './queries';
import type { PartHistory } from './types';
import styles from './Market.module.css';

const WIDTH = 440;
const HEIGHT = 170;

type Entry = PartHistory['items'][number];

/** What a part cost in the last year, and how many there were. Shown once there is something to tell. */
export function PartHistoryChart({ id }: { id: string }) {
  const { t } = useLingui();
  const { data } = useQuery(partHistoryQuery(id));
  if (data === undefined || data.from === null || data.to === null || data.items.length === 0) {
    return null;
  }
  const [from, to] = [timeOf(data.from), timeOf(data.to)];
  const prices = (quantity: number) =>
    data.items.map((entry) => ({ at: timeOf(entry.day), value: priceOf(entry, quantity) }));
  return (
    <figure className={styles['chart']} aria-labelledby="part-history">
      <h2 id="part-history">
        <Trans>Price and stock over time</Trans>
      </h2>
      <p className={styles['legend']}>
        <span className={styles['mainKey']}>
          <Trans>at 1 piece</Trans>
        </span>
        <span className={styles['otherKey']}>
          <Trans>at 1,000 pieces</Trans>
        </span>
        {data.items.some(({ demonstration }) => demonstration) && <DemoTag />}
      </p>
      <LinePlot
        label={t`Least unit price over time, in CNY; the same figures stand in the table below`}
        lines={[
          { key: 'one', look: 'main', points: prices(1) },
          { key: 'thousand', look: 'other', points: prices(1000) },
        ]}
        from={from}
        to={to}
        width={WIDTH}
        height={HEIGHT}
        fromZero
        stepped
        text={(value) => `${signOf('CNY')}${unitPriceText(String(value))}`}
      />
      <p className={styles['legend']}>
        <span className={styles['otherKey']}>
          <Trans>pieces in stock</Trans>
        </span>
      </p>
      <LinePlot
        label={t`Stock over time; the same figures stand in the table below`}
        lines={[
          {
            key: 'stock',
            look: 'other',
            points: data.items.map(({ day, stock }) => ({ at: timeOf(day), value: stock })),
          },
        ]}
        from={from}
        to={to}
        width={WIDTH}
        height={120}
        fromZero
        stepped
        text={shortNumber}
      />
      <details>
        <summary>
          <Trans>As a table</Trans>
        </summary>
        <Figures items={data.items} />
      </details>
      <p className={styles['small']}>
        <Link to="/market">
          <Trans>Price index and market information</Trans>
        </Link>
      </p>
    </figure>
  );
}

function Figures({ items }: { items: readonly Entry[] }) {
  return (
    <table className={styles['figures']}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>From</Trans>
          </th>
          <th scope="col">
            <Trans>At 1 piece</Trans>
          </th>
          <th scope="col">
            <Trans>At 1,000 pieces</Trans>
          </th>
          <th scope="col">
            <Trans>Pieces in stock</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.toReversed().map((entry) => (
          <tr key={entry.day}>
            <th scope="row">{dayText(entry.day)}</th>
            <td>
              <Price entry={entry} quantity={1} />
            </td>
            <td>
              <Price entry={entry} quantity={1000} />
            </td>
            <td>{numberText(entry.stock)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Price({ entry, quantity }: { entry: Entry; quantity: number }) {
  const found = entry.prices.find((price) => price.quantity === quantity);
  return found === undefined ? (
    '–'
  ) : (
    <Amount amount={found.unitPrice.amount} currency={found.unitPrice.currency} kind="brief" />
  );
}

function priceOf({ prices }: Entry, quantity: number): number | null {
  const found = prices.find((price) => price.quantity === quantity);
  return found === undefined ? null : Number(found.unitPrice.amount);
}
