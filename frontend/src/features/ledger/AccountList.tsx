import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CurrencyCode, LedgerAccount } from '@/lib/api/types';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Crumbs } from './Crumbs';
import { accountsQuery } from './queries';
import { Side } from './Side';
import { useAccountName } from './words';
import styles from './Ledger.module.css';

/** The accounts of a type that hold something. */
export function AccountList({ type, currency }: { type: string; currency: CurrencyCode }) {
  const { t } = useLingui();
  const accountName = useAccountName();
  const list = useInfiniteQuery(accountsQuery(type, currency));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total;
  const columns: Column<LedgerAccount>[] = [
    {
      key: 'account',
      header: t`Account`,
      wide: true,
      cell: ({ code, owner }) => (
        <Link to="/operator/ledger" search={{ account: code, currency }} className="mono">
          {owner ?? code}
        </Link>
      ),
    },
    { key: 'debit', header: t`Debit`, align: 'end', cell: ({ debit }) => <Side money={debit} /> },
    {
      key: 'credit',
      header: t`Credit`,
      align: 'end',
      cell: ({ credit }) => <Side money={credit} />,
    },
  ];
  return (
    <section className={styles['section']} aria-labelledby="accounts">
      <Crumbs />
      <h2 id="accounts">
        {accountName(type)} · {currency}
      </h2>
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : total === undefined ? (
        <SkeletonLines lines={8} height="2em" />
      ) : total === 0 ? (
        <EmptyState icon="check" title={<Trans>All of these accounts are at zero</Trans>} />
      ) : (
        <>
          <Table
            caption={accountName(type)}
            columns={columns}
            rows={items}
            rowKey={({ code }) => code}
          />
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
