import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { OrderItem } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Segments } from '@/ui/Field';
import { PagedList } from '@/ui/PagedList';
import { Table, type Column } from '@/ui/Table';
import { OrderTag } from './OrderTag';
import { ordersQuery } from './queries';
import { useMethodWord } from './words';
import styles from './Orders.module.css';

/** Orders of one side, the latest first. */
export function OrderRows({ side, empty }: { side: 'bought' | 'sold'; empty: ReactNode }) {
  const { t } = useLingui();
  const [state, setState] = useState<'open' | ''>('open');
  const orders = useInfiniteQuery(ordersQuery(side, state));
  const methodWord = useMethodWord();
  const columns: Column<OrderItem>[] = [
    {
      key: 'number',
      header: t`Order`,
      wide: true,
      cell: ({ id, number, createdAt }) => (
        <>
          <Link
            to={side === 'bought' ? '/orders/$id' : '/counter/orders/$id'}
            params={{ id }}
            className={`mono ${styles['number']}`}
          >
            {number}
          </Link>
          <div className={styles['small']}>{timeText(createdAt)}</div>
        </>
      ),
    },
    {
      key: 'party',
      header: side === 'bought' ? t`Seller` : t`Buyer`,
      cell: ({ party }) => party.name,
    },
    {
      key: 'what',
      header: t`Parts`,
      cell: ({ parts, lines }) => (
        <>
          <span className="mono">{parts.join(', ')}</span>
          {lines > parts.length && (
            <span className={styles['small']}>
              {' '}
              <Plural value={lines - parts.length} one="and # more" other="and # more" />
            </span>
          )}
        </>
      ),
    },
    { key: 'method', header: t`Delivery`, cell: ({ method }) => methodWord(method) },
    { key: 'state', header: t`State`, cell: (order) => <OrderTag state={order.state} /> },
    {
      key: 'total',
      header: t`Total`,
      align: 'end',
      nowrap: true,
      cell: ({ total }) => (
        <Amount amount={total.amount} currency={total.currency} kind="total" strong />
      ),
    },
  ];
  const total = orders.data?.pages[0]?.total ?? 0;
  return (
    <div className={styles['rows']}>
      <Segments
        label={t`Which orders`}
        value={state}
        choices={[
          { value: 'open', label: t`Open` },
          { value: '', label: t`All` },
        ]}
        onChange={setState}
      />
      <PagedList list={orders} empty={empty}>
        {(rows) => (
          <Table caption={t`Orders`} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </PagedList>
      <p className="hidden-text" role="status">
        <Trans>{total} orders</Trans>
      </p>
    </div>
  );
}
