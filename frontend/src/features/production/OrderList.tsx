import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { ProductionItem } from '@/lib/api/types';
import { dayText, numberText, timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Segments } from '@/ui/Field';
import { PagedList } from '@/ui/PagedList';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { OrderTag } from './OrderTag';
import { ordersQuery, type Whose } from './queries';
import { useProcessWord, useTurnWord } from './words';
import pieces from '@/ui/Pieces.module.css';

/** Orders of one side, the latest first. */
export function OrderList({ whose, empty }: { whose: Whose; empty: ReactNode }) {
  const { t } = useLingui();
  const [state, setState] = useState<'open' | 'overdue' | ''>('open');
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
          <Link to="/production/orders/$id" params={{ id }} className={pieces['chosen']}>
            {title}
          </Link>
          <div className={pieces['tiny']}>
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
          {order.overdue && (
            <>
              {' '}
              <Tag tone="copper">
                <Trans>payment overdue</Trans>
              </Tag>
            </>
          )}
          <div className={pieces['tiny']}>
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
  return (
    <div className={pieces['stack']}>
      <Segments
        label={t`Which orders`}
        value={state}
        choices={[
          { value: 'open' as const, label: t`Open` },
          ...(whose === 'all' ? [{ value: 'overdue' as const, label: t`Payment overdue` }] : []),
          { value: '' as const, label: t`All` },
        ]}
        onChange={setState}
      />
      <PagedList list={orders} empty={empty}>
        {(rows) => (
          <Table caption={t`Orders`} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </PagedList>
    </div>
  );
}
