import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CurrencyCode, LedgerEntry } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { buttonClass } from '@/ui/Button';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Crumbs } from './Crumbs';
import { entriesQuery } from './queries';
import { Side } from './Side';
import { useAccountName, useKindName } from './words';
import styles from './Ledger.module.css';

/** The journal of one account, the latest first. */
export function EntryList({ account, currency }: { account: string; currency: CurrencyCode }) {
  const { t } = useLingui();
  const accountName = useAccountName();
  const list = useInfiniteQuery(entriesQuery(account, currency));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total;
  const [type = account, owner] = account.split(':');
  const file = `/api/v1/operations/ledger/entries.csv?${new URLSearchParams({ account, currency }).toString()}`;
  return (
    <section className={styles['section']} aria-labelledby="entries">
      <Crumbs>
        {owner !== undefined && (
          <Link to="/operator/ledger" search={{ type, currency }}>
            {accountName(type)}
          </Link>
        )}
      </Crumbs>
      <div className={styles['head']}>
        <h2 id="entries">
          {accountName(type)} · {currency}
          {owner !== undefined && <div className={`mono ${styles['small']}`}>{owner}</div>}
        </h2>
        <a className={buttonClass()} href={file} download>
          <Trans>Download as CSV</Trans>
        </a>
      </div>
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : total === undefined ? (
        <SkeletonLines lines={8} height="2em" />
      ) : total === 0 ? (
        <EmptyState icon="file" title={<Trans>Nothing has been posted here</Trans>} />
      ) : (
        <>
          <Entries caption={t`Entries`} items={items} />
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

function Entries({ caption, items }: { caption: string; items: readonly LedgerEntry[] }) {
  const { t } = useLingui();
  const kindName = useKindName();
  const columns: Column<LedgerEntry>[] = [
    {
      key: 'what',
      header: t`What`,
      wide: true,
      cell: ({ kind, memo, source }) => (
        <>
          <strong>{kindName(kind)}</strong>
          <div className={styles['small']}>{memo === '' ? source : memo}</div>
        </>
      ),
    },
    {
      key: 'posted',
      header: t`Posted`,
      nowrap: true,
      cell: ({ postedAt }) => <time dateTime={postedAt}>{timeText(postedAt)}</time>,
    },
    { key: 'debit', header: t`Debit`, align: 'end', cell: ({ debit }) => <Side money={debit} /> },
    {
      key: 'credit',
      header: t`Credit`,
      align: 'end',
      cell: ({ credit }) => <Side money={credit} />,
    },
  ];
  return <Table caption={caption} columns={columns} rows={items} rowKey={({ id }) => id} />;
}
