import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditEntry } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import styles from './Organisation.module.css';
import { auditQuery } from './queries';
import { useAuditWords } from './auditWords';

/** What was done in the organisation's name or to it, the latest first. */
export function AuditLog() {
  const { t } = useLingui();
  const { actionName, change } = useAuditWords();
  const list = useInfiniteQuery(auditQuery());
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <SkeletonLines lines={5} height="2em" />;
  const entries = list.data.pages.flatMap((page) => page.items);
  if (entries.length === 0) {
    return (
      <p className={styles['about']}>
        <Trans>Nothing yet. Each change from now on appears here.</Trans>
      </p>
    );
  }
  const columns: Column<AuditEntry>[] = [
    {
      key: 'what',
      header: t`What`,
      wide: true,
      cell: (entry) => {
        const { from, to } = change(entry);
        return (
          <>
            <strong>{actionName(entry.action)}</strong>
            {(from !== '' || to !== '') && (
              <div className={styles['about']}>
                {from}
                {from !== '' && to !== '' && ' → '}
                {to}
              </div>
            )}
          </>
        );
      },
    },
    {
      key: 'who',
      header: t`Who`,
      wide: true,
      cell: ({ email, apiKeyId, personId, address }) => (
        <>
          {email ??
            (apiKeyId !== null
              ? t`an API key`
              : personId !== null
                ? t`somebody who has left`
                : t`the platform`)}
          <div className={styles['about']}>{address}</div>
        </>
      ),
    },
    {
      key: 'when',
      header: t`When`,
      nowrap: true,
      cell: ({ at }) => <time dateTime={at}>{timeText(at)}</time>,
    },
  ];
  return (
    <>
      <Table caption={t`Log`} columns={columns} rows={entries} rowKey={({ id }) => id} />
      <ShowMore
        shown={entries.length}
        total={list.data.pages[0]?.total ?? entries.length}
        hasMore={list.hasNextPage}
        busy={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}
