import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PayoutItem } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Table, type Column } from '@/ui/Table';
import { PayoutTag } from './PayoutTag';
import styles from './Payouts.module.css';

interface Props {
  items: readonly PayoutItem[];
  /** Whether suppliers are named: on the operators' desk. */
  named?: boolean;
  /** What can be done about one. */
  actions?: (payout: PayoutItem) => ReactNode;
}

/** Payouts, one a row. */
export function PayoutTable({ items, named = false, actions }: Props) {
  const { t } = useLingui();
  const columns: Column<PayoutItem>[] = [
    {
      key: 'when',
      header: t`When`,
      nowrap: true,
      cell: ({ begunAt }) => <time dateTime={begunAt}>{timeText(begunAt)}</time>,
    },
    ...(named
      ? [
          {
            key: 'who',
            header: t`Supplier`,
            cell: ({ supplierId, supplierName }: PayoutItem) => (
              <Link to="/operator/payouts/suppliers/$id" params={{ id: supplierId }}>
                {supplierName}
              </Link>
            ),
          },
        ]
      : []),
    {
      key: 'what',
      header: t`To`,
      wide: true,
      cell: (payout) => (
        <>
          {payout.method === 'stripe' ? <Trans>Stripe account</Trans> : payout.to}
          <div className={styles['small']}>
            <For payout={payout} links={!named} />
            {payout.reference !== null && <> · {payout.reference}</>}
          </div>
          {payout.reason !== null && <div className={styles['small']}>{payout.reason}</div>}
        </>
      ),
    },
    { key: 'state', header: t`State`, cell: ({ state }) => <PayoutTag state={state} /> },
    {
      key: 'amount',
      header: t`Amount`,
      align: 'end',
      cell: ({ amount, reversed }) => (
        <>
          <Amount amount={amount.amount} currency={amount.currency} kind="total" strong />
          {Number(reversed.amount) > 0 && (
            <div className={styles['small']}>
              <Trans>
                taken back:{' '}
                <Amount amount={reversed.amount} currency={reversed.currency} kind="total" />
              </Trans>
            </div>
          )}
        </>
      ),
    },
    ...(actions === undefined
      ? []
      : [
          {
            key: 'do',
            header: t`What to do`,
            headerHidden: true,
            wide: true,
            cell: (payout: PayoutItem) => actions(payout),
          },
        ]),
  ];
  return <Table caption={t`Payouts`} columns={columns} rows={items} rowKey={({ id }) => id} />;
}

function For({ payout, links }: { payout: PayoutItem; links: boolean }) {
  const [only, ...others] = payout.orders;
  if (only !== undefined && others.length === 0 && links) {
    return (
      <Link to="/counter/orders/$id" params={{ id: only.orderId }}>
        <Trans>the order</Trans>
      </Link>
    );
  }
  return <Plural value={payout.orders.length} one="# order" other="# orders" />;
}
