import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { FloorCounter, FloorPlan as Plan } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { buttonClass } from '@/ui/Button';
import { tradeOf, useTradeNames } from './trades';
import styles from './MarketPage.module.css';

interface CardProps {
  plan: Plan;
  counter: FloorCounter | null;
  /** Pieces that it has of the part that is looked for. */
  stock: number | null | undefined;
}

export function CounterCard({ plan, counter, stock }: CardProps) {
  const trades = useTradeNames();
  const taken = plan.counters.filter(({ supplier }) => supplier !== null).length;
  if (counter === null) {
    return (
      <div className={styles['card']}>
        <p className={styles['number']}>{plan.label}</p>
        <p>
          <Plural value={plan.counters.length} one="# counter" other="# counters" />,{' '}
          <Trans>{taken} with a seller of this demonstration.</Trans>
        </p>
        <p className={styles['hint']}>
          <Trans>Choose a counter, or walk with the arrow keys.</Trans>
        </p>
      </div>
    );
  }
  return (
    <div className={styles['card']} aria-live="polite">
      <p className={styles['number']}>
        {plan.label} {counter.number}
      </p>
      <p className={styles['hint']}>{trades[tradeOf(counter.trade)]}</p>
      {typeof stock === 'number' && (
        <p>
          <Trans>
            <strong>{numberText(stock)}</strong> pieces at this moment
          </Trans>
        </p>
      )}
      {counter.supplier === null ? (
        <p>
          <Trans>No seller at this counter.</Trans>
        </p>
      ) : (
        <>
          <p className={styles['seller']}>{counter.supplier.name}</p>
          <Link
            to="/suppliers/$id"
            params={{ id: counter.supplier.id }}
            className={buttonClass('primary')}
          >
            <Trans>See what they sell</Trans>
          </Link>
        </>
      )}
    </div>
  );
}

interface SellersProps {
  plan: Plan;
  lit: ReadonlySet<string>;
  /** Pieces of the part that is looked for, by counter. */
  stocks: ReadonlyMap<string, number>;
  chosen: string | null;
  onChoose: (number: string) => void;
}

/** The taken counters of a floor as a list: the plan without the drawing. */
export function FloorSellers({ plan, lit, stocks, chosen, onChoose }: SellersProps) {
  const taken = plan.counters
    .filter(({ supplier }) => supplier !== null)
    .sort((a, b) => Number(lit.has(b.number)) - Number(lit.has(a.number)));
  if (taken.length === 0) return null;
  return (
    <ul className={styles['sellers']}>
      {taken.map(({ id, number, supplier }) => (
        <li key={id}>
          <button
            type="button"
            className={lit.has(number) ? styles['litSeller'] : undefined}
            aria-current={number === chosen ? 'true' : undefined}
            onClick={() => onChoose(number)}
          >
            <span className={styles['place']}>{number}</span>
            <span>{supplier?.name}</span>
            {stocks.has(id) && (
              <span>
                {numberText(stocks.get(id) ?? 0)}
                <span className="hidden-text">
                  {' '}
                  <Trans>pieces</Trans>
                </span>
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
