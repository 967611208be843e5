import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Counter } from '@/lib/api/types';
import styles from './CounterLink.module.css';

interface Props {
  counter: Counter | null;
  /** The part whose counters light up on the floor plan. */
  part?: string;
  supplier?: string;
}

/** Where a counter stands, as a way to its floor plan. */
export function CounterLink({ counter, part, supplier }: Props) {
  if (counter === null) {
    return (
      <span className={styles['none']}>
        <Trans>Ships from store</Trans>
      </span>
    );
  }
  return (
    <Link
      to="/markets/$slug"
      params={{ slug: counter.market }}
      search={{
        floor: counter.floor,
        counter: counter.number,
        ...(part !== undefined && { part }),
        ...(supplier !== undefined && { supplier }),
      }}
      className={styles['link']}
    >
      <span className={styles['market']}>{counter.marketName}</span>
      <span className={styles['place']}>
        {counter.floor} {counter.number}
      </span>
    </Link>
  );
}
