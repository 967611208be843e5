import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ChargebackItem } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { ChargebackTag } from './ChargebackTag';
import { chargebacksQuery } from './queries';
import { useChargebackReason } from './words';
import styles from './Chargebacks.module.css';

/** What card holders' banks have called back. */
export function ChargebackList() {
  const { t } = useLingui();
  const reason = useChargebackReason();
  const list = useInfiniteQuery(chargebacksQuery());
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total;
  const columns: Column<ChargebackItem>[] = [
    {
      key: 'reason',
      header: t`What the bank says`,
      wide: true,
      cell: (item) => (
        <Link to="/operator/chargebacks/$id" params={{ id: item.id }}>
          {reason(item.reason)}
        </Link>
      ),
    },
    { key: 'state', header: t`State`, cell: ({ state }) => <ChargebackTag state={state} /> },
    {
      key: 'orders',
      header: t`Orders`,
      cell: ({ orders }) => (
        <span className="mono">{orders.map(({ number }) => number).join(', ')}</span>
      ),
    },
    {
      key: 'answer',
      header: t`Answer by`,
      nowrap: true,
      cell: ({ answerBy, closedAt }) =>
        answerBy === null || closedAt !== null ? '–' : timeText(answerBy),
    },
    {
      key: 'amount',
      header: t`Amount`,
      align: 'end',
      cell: ({ amount }) => (
        <Amount amount={amount.amount} currency={amount.currency} kind="total" />
      ),
    },
  ];
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (total === undefined) return <SkeletonLines lines={5} />;
  return (
    <section className={styles['section']} aria-labelledby="chargebacks">
      <h2 id="chargebacks">
        <Trans>Chargebacks</Trans>
      </h2>
      {total === 0 ? (
        <EmptyState icon="check" title={<Trans>No bank has called money back</Trans>}>
          <Trans>
            When a card holder turns to their bank, the payment appears here with the day by which
            the bank wants an answer. Until it is decided the money stays aside.
          </Trans>
        </EmptyState>
      ) : (
        <>
          <Table caption={t`Chargebacks`} columns={columns} rows={items} rowKey={({ id }) => id} />
          <ShowMore
            shown={items.length}
            total={total}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}
