import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { may, useMe } from '@/lib/api/session';
import type { Money } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { testVouchersQuery } from './queries';
import styles from './Testing.module.css';

/** Which vouchers would pay for it, and what they leave. */
export function Vouchers({ total }: { total: Money }) {
  const me = useMe();
  if (me === undefined) return null;
  if (me === null) {
    return (
      <p className={styles['hint']}>
        <Trans>
          Have you a voucher for tests? <Link to="/sign-in">Sign in</Link> to see what it pays.
        </Trans>
      </p>
    );
  }
  return may(me, 'buy') ? <List total={total} /> : null;
}

function List({ total }: { total: Money }) {
  const { data } = useQuery(testVouchersQuery(total.amount, total.currency));
  if (data === undefined) return null;
  return data.items.length === 0 ? (
    <p className={styles['hint']}>
      <Trans>
        You have no voucher that is good today. Innovation vouchers for tests pay a part at
        checkout.
      </Trans>
    </p>
  ) : (
    <ul className={styles['vouchers']}>
      {data.items.map(({ id, programme, codeEnd, pays, left, text, validTo }) => (
        <li key={id} className={pays === null ? styles['off'] : undefined}>
          <strong>
            {programme} <span className="mono">…{codeEnd}</span>
          </strong>{' '}
          <Amount {...(pays ?? left)} kind="total" />
          <span className={styles['hint']}>
            {text} <Trans>Good until {dayText(validTo)}.</Trans>
          </span>
        </li>
      ))}
    </ul>
  );
}
