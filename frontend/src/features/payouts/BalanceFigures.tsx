import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { BalanceOf, Money } from '@/lib/api/types';
import { Amount } from '@/ui/Amount';
import { Notice } from '@/ui/Notice';
import styles from './Payouts.module.css';

/** What a supplier has in a currency, as figures and as a bar. */
export function BalanceFigures({ balance, own = true }: { balance: BalanceOf; own?: boolean }) {
  const { t } = useLingui();
  const parts = [
    { key: 'pending', money: balance.pending, label: t`Pending` },
    { key: 'available', money: balance.available, label: t`Available` },
    { key: 'transit', money: balance.inTransit, label: t`In transit` },
  ];
  const open = parts.reduce((sum, { money }) => sum + Number(money.amount), 0);
  return (
    <section className={styles['balance']} aria-label={balance.currency}>
      <h2>{balance.currency}</h2>
      <dl className={styles['figures']}>
        <Figure
          tone="pending"
          label={<Trans>Pending</Trans>}
          money={balance.pending}
          hint={<Trans>Paid orders that are not done yet, or were done a few days ago</Trans>}
        />
        <Figure
          tone="available"
          label={<Trans>Available</Trans>}
          money={balance.available}
          hint={<Trans>Goes out with the next payout</Trans>}
        />
        <Figure
          tone="transit"
          label={<Trans>In transit</Trans>}
          money={balance.inTransit}
          hint={<Trans>Has left here and has not arrived</Trans>}
        />
        <Figure
          label={<Trans>Paid so far</Trans>}
          money={balance.paid}
          hint={<Trans>All payouts that arrived</Trans>}
        />
      </dl>
      {open > 0 && (
        <div className={styles['bar']} aria-hidden="true">
          {parts
            .filter(({ money }) => Number(money.amount) > 0)
            .map(({ key, money }) => (
              <span
                key={key}
                className={styles[key]}
                style={{ flexGrow: Number(money.amount) / open }}
              />
            ))}
        </div>
      )}
      {!own && Number(balance.owed.amount) > 0 && (
        <Notice tone="copper">
          <p>
            <Trans>
              The supplier owes{' '}
              <Amount amount={balance.owed.amount} currency={balance.owed.currency} kind="total" />{' '}
              after refunds of what was paid out.
            </Trans>
          </p>
        </Notice>
      )}
      {own && Number(balance.owed.amount) > 0 && (
        <Notice tone="copper" title={<Trans>You owe a refund</Trans>}>
          <p>
            <Trans>
              After refunds of orders that were already paid out you owe{' '}
              <Amount amount={balance.owed.amount} currency={balance.owed.currency} kind="total" />.
              It is taken from what you earn next, or back from your account at Stripe.
            </Trans>
          </p>
        </Notice>
      )}
    </section>
  );
}

function Figure(props: { tone?: string; label: ReactNode; money: Money; hint: ReactNode }) {
  const { tone, label, money, hint } = props;
  return (
    <div>
      <dt>
        {tone !== undefined && (
          <span className={`${styles['dot']} ${styles[tone]}`} aria-hidden="true" />
        )}
        {label}
      </dt>
      <dd>
        <Amount amount={money.amount} currency={money.currency} kind="total" strong />
      </dd>
      <dd className={styles['hint']}>{hint}</dd>
    </div>
  );
}
