import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { ProductionItem } from '@/lib/api/types';
import { dayText, numberText, timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Segments } from '@/ui/Field';
import { ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { OrderTag } from './OrderTag';
import { ordersQuery, type Whose } from './queries';
import { useProcessWord, useTurnWord } from './words';
import styles from './Production.module.css';

/** Orders of one side, the latest first. */
export function OrderList({ whose, empty }: { whose: Whose; empty: ReactNode }) {
  const { t } = useLingui();
  const [state, setState] = useState<'open' | ''>('open');
  const orders = useInfiniteQuery(ordersQuery(whose, state));
  const process = useProcessWord();
  const turn = useTurnWord();
  const columns: Column<ProductionItem>[] = [
    {
      key: 'title',
      header: t`Order`,
      wide: true,
      cell: ({ id, number, title, createdAt }) => (
        <>
          <Link to="/production/orders/$id" params={{ id }} className={styles['number']}>
            {title}
          </Link>
          <div className={styles['small']}>
            <span className="mono">{number}</span> · {timeText(createdAt)}
          </div>
        </>
      ),
    },
    {
      key: 'what',
      header: t`What is made`,
      cell: (order) => `${process(order.process)} × ${numberText(order.quantity)}`,
    },
    {
      key: 'party',
      header: whose === 'bought' ? t`Provider` : t`Maker`,
      cell: ({ party }) => party,
    },
    {
      key: 'state',
      header: t`State`,
      cell: (order) => (
        <>
          <OrderTag state={order.state} />
          <div className={styles['small']}>
            {turn(order.turn)}
            {order.dueOn !== null && order.turn !== 'nobody' && (
              <>
                {' · '}
                <Trans>due {dayText(order.dueOn)}</Trans>
              </>
            )}
          </div>
        </>
      ),
    },
    {
      key: 'total',
      header: t`Total`,
      align: 'end',
      nowrap: true,
      cell: ({ total }) => <Amount {...total} kind="total" strong />,
    },
  ];
  const rows = orders.data?.pages.flatMap((page) => page.items) ?? [];
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
      {orders.isError ? (
        <ErrorState error={orders.error} onRetry={() => void orders.refetch()} />
      ) : orders.data === undefined ? (
        <SkeletonLines lines={6} height="2.4em" />
      ) : rows.length === 0 ? (
        empty
      ) : (
        <>
          <Table caption={t`Orders`} columns={columns} rows={rows} rowKey={({ id }) => id} />
          <ShowMore
            shown={rows.length}
            total={total}
            hasMore={orders.hasNextPage}
            busy={orders.isFetchingNextPage}
            onMore={() => void orders.fetchNextPage()}
          />
        </>
      )}
    </div>
  );
}
