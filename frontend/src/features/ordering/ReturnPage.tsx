import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { Checkout } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button, buttonClass } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { ORDER_KEY, checkoutQuery } from './queries';
import { useStateWord } from './words';
import styles from './Checkout.module.css';

/** Where a payer comes back to: waits until the payment is settled, and offers to pay when it is not. */
export function ReturnPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(checkoutQuery(id));
  return (
    <Page title={t`Payment`}>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={6} />
      ) : (
        <Settled checkout={data} />
      )}
    </Page>
  );
}

function Settled({ checkout }: { checkout: Checkout }) {
  const word = useStateWord();
  return (
    <div className={styles['paid']}>
      <h1>
        {checkout.state === 'awaiting-payment' ? (
          checkout.payment.state === 'processing' ? (
            <Trans>The payment is under way</Trans>
          ) : (
            <Trans>Waiting for your payment</Trans>
          )
        ) : checkout.state === 'ended' ? (
          <Trans>This order has ended</Trans>
        ) : (
          <Trans>Thank you: it is paid</Trans>
        )}
      </h1>
      {checkout.state === 'awaiting-payment' && <Pay checkout={checkout} />}
      {checkout.voucher !== null && (
        <p>
          <Trans>
            Of{' '}
            <Amount
              amount={checkout.total.amount}
              currency={checkout.total.currency}
              kind="total"
            />
            , your voucher pays{' '}
            <Amount
              amount={checkout.voucher.amount}
              currency={checkout.voucher.currency}
              kind="total"
            />
            .
          </Trans>
        </p>
      )}
      {checkout.state === 'paid' && (
        <Notice tone="good">
          <p>
            <Trans>The sellers know of it. Each step comes to you by mail.</Trans>
          </p>
        </Notice>
      )}
      <ul className={styles['list']}>
        {checkout.orders.map((order) => (
          <li key={order.id}>
            <Link to="/orders/$id" params={{ id: order.id }} className="mono">
              {order.number}
            </Link>
            <span>{order.supplier.name}</span>
            <Tag tone={order.state === 'paid' ? 'green' : 'plain'}>{word(order.state)}</Tag>
            <Amount amount={order.total.amount} currency={order.total.currency} kind="total" />
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <Link to="/orders" className={buttonClass('plain')}>
          <Trans>All orders</Trans>
        </Link>
      </div>
    </div>
  );
}

function Pay({ checkout }: { checkout: Checkout }) {
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/checkouts/{id}/payment', { params: { path: { id: checkout.id } } })),
    onSuccess: (answer) => {
      void client.invalidateQueries({ queryKey: ORDER_KEY });
      if (answer.payment.payUrl !== null) window.location.assign(answer.payment.payUrl);
    },
  });
  const { payUrl, joint } = checkout.payment;
  // A voucher pays all of it: there is nothing to press, even when the first try broke off.
  const free = Number(checkout.due.amount) === 0;
  const { mutate } = again;
  useEffect(() => {
    if (free) mutate();
  }, [free, mutate]);
  return (
    <>
      <p>
        <Trans>The goods are set aside for you until {timeText(checkout.payBefore)}.</Trans>
      </p>
      {again.isError && <RefusalNotice error={again.error} />}
      <div className={styles['actions']}>
        {joint !== null ? (
          <a href={joint} className={buttonClass('primary')}>
            <Trans>Pay it together with the project's other orders</Trans>
          </a>
        ) : payUrl !== null ? (
          <a href={payUrl} className={buttonClass('primary')}>
            <Trans>Pay</Trans>{' '}
            <Amount amount={checkout.due.amount} currency={checkout.due.currency} kind="total" />
          </a>
        ) : (
          checkout.payment.state !== 'processing' && (
            <Button look="primary" disabled={again.isPending} onClick={() => again.mutate()}>
              <Trans>Open the payment</Trans>
            </Button>
          )
        )}
      </div>
    </>
  );
}
