import { Trans } from '@lingui/react/macro';
import type { ProductionOrder } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { useMilestoneWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Production.module.css';

/** What is paid when, and where it is now. */
export function Milestones({ order }: { order: ProductionOrder }) {
  const word = useMilestoneWord();
  return (
    <section className={styles['card']} aria-labelledby="milestones">
      <h2 id="milestones">
        <Trans>Payments</Trans>
      </h2>
      <ol className={styles['milestones']}>
        {order.milestones.map((part) => (
          <li key={part.id}>
            <strong>{part.title}</strong>
            <Amount {...part.amount} kind="total" />
            <span className={pieces['tiny']}>
              {word(part.state)}
              {part.paidAt !== null && ` · ${timeText(part.paidAt)}`}
              {part.voucher !== null && (
                <>
                  {' · '}
                  <Trans>
                    <Amount {...part.voucher} kind="total" /> of it by voucher
                  </Trans>
                </>
              )}
              {Number(part.refunded.amount) > 0 && part.state !== 'refunded' && (
                <>
                  {' · '}
                  <Trans>
                    <Amount {...part.refunded} kind="total" /> refunded
                  </Trans>
                </>
              )}
            </span>
          </li>
        ))}
        <li className={styles['sum']}>
          <span>
            <Trans>Total</Trans>
          </span>
          <Amount {...order.total} kind="total" strong />
        </li>
      </ol>
      <p className={pieces['tiny']}>
        <Trans>The price is firm: nothing on the way changes it.</Trans>
        {order.commission !== null && (
          <>
            {' '}
            <Trans>
              The platform keeps <Amount {...order.commission} kind="total" /> of it.
            </Trans>
          </>
        )}
      </p>
    </section>
  );
}
