import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ImportItem } from '@/lib/api/types';
import { numberText, timeText } from '@/lib/format';
import { EmptyState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { CounterPage, CounterRefusal } from '../counter/CounterPage';
import { SendList } from './SendList';
import { StateTag } from './StateTag';
import { importsQuery } from './queries';
import styles from './Imports.module.css';

/** Price lists that were sent, and the place to send the next one. */
export function ImportsPage() {
  const { t } = useLingui();
  const list = useInfiniteQuery(importsQuery());
  const imports = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  if (list.error !== null) {
    return (
      <CounterPage title={t`Price lists`}>
        <CounterRefusal error={list.error} onRetry={() => void list.refetch()} />
      </CounterPage>
    );
  }
  const columns: Column<ImportItem>[] = [
    {
      key: 'file',
      header: t`File`,
      wide: true,
      cell: (one) => (
        <Link to="/counter/imports/$id" params={{ id: one.id }} className={styles['file']}>
          {one.fileName}
        </Link>
      ),
    },
    { key: 'when', header: t`Sent`, nowrap: true, cell: (one) => timeText(one.createdAt) },
    { key: 'state', header: t`State`, cell: (one) => <StateTag state={one.state} /> },
    ...(['rowsTotal', 'created', 'changed', 'unchanged', 'rowsRejected'] as const).map((key) => ({
      key,
      header: {
        rowsTotal: t`Rows`,
        created: t`New`,
        changed: t`Changed`,
        unchanged: t`Unchanged`,
        rowsRejected: t`Rejected`,
      }[key],
      align: 'end' as const,
      cell: (one: ImportItem) => numberText(one[key]),
    })),
  ];
  return (
    <CounterPage title={t`Price lists`}>
      <SendList />
      <section className={styles['section']} aria-labelledby="sent-lists">
        <header className={styles['head']}>
          <h2 id="sent-lists">
            <Trans>Sent before</Trans>
          </h2>
          {list.data && <Plural value={total} one="# list" other="# lists" />}
        </header>
        {list.data === undefined ? (
          <SkeletonLines lines={4} height="2em" />
        ) : imports.length === 0 ? (
          <EmptyState icon="file" title={<Trans>No list has been sent yet</Trans>}>
            <p>
              <Trans>
                Send the list you already keep: columns are recognised by their names and by what is
                in them, and nothing changes before you have seen what would.
              </Trans>
            </p>
          </EmptyState>
        ) : (
          <>
            <Table
              caption={t`Price lists`}
              columns={columns}
              rows={imports}
              rowKey={({ id }) => id}
            />
            <ShowMore
              shown={imports.length}
              total={total}
              hasMore={list.hasNextPage}
              busy={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
          </>
        )}
      </section>
    </CounterPage>
  );
}
