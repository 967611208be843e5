import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { FloorCounter, FloorPlan as Plan } from '@/lib/api/types';
import { buttonClass } from '@/ui/Button';
import styles from './MarketPage.module.css';

export function CounterCard({ plan, counter }: { plan: Plan; counter: FloorCounter | null }) {
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
  onChoose: (number: string) => void;
}

/** The taken counters of a floor as a list: the plan without the drawing. */
export function FloorSellers({ plan, lit, onChoose }: SellersProps) {
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
            onClick={() => onChoose(number)}
          >
            <span className={styles['place']}>{number}</span>
            <span>{supplier?.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
