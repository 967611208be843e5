import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FeedPull } from '@/lib/api/types';
import { bytesText, timeText } from '@/lib/format';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { StateTag } from '../imports/StateTag';
import { pullsQuery } from './queries';
import styles from './Feed.module.css';

/** When the list was fetched, and what came of it. */
export function FeedHistory() {
  const { t } = useLingui();
  const list = useInfiniteQuery(pullsQuery());
  const pulls = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  const columns: Column<FeedPull>[] = [
    { key: 'when', header: t`When`, nowrap: true, cell: (pull) => timeText(pull.createdAt) },
    {
      key: 'by',
      header: t`Asked by`,
      cell: ({ askedBy }) => (askedBy === 'person' ? t`you` : t`the schedule`),
    },
    { key: 'result', header: t`Result`, wide: true, cell: (pull) => <Result pull={pull} /> },
    {
      key: 'size',
      header: t`Size`,
      align: 'end',
      cell: ({ bytes }) => (bytes === null ? '' : bytesText(bytes)),
    },
    {
      key: 'import',
      header: t`Price list`,
      cell: ({ importId, importState }) =>
        importId !== null && (
          <Link to="/counter/imports/$id" params={{ id: importId }}>
            <StateTag state={importState ?? ''} />
          </Link>
        ),
    },
  ];
  return (
    <section className={styles['section']} aria-labelledby="pulls">
      <header className={styles['head']}>
        <h2 id="pulls">
          <Trans>History</Trans>
        </h2>
        {list.data && <Plural value={total} one="# time" other="# times" />}
      </header>
      {list.error !== null ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <SkeletonLines lines={4} height="2em" />
      ) : pulls.length === 0 ? (
        <EmptyState icon="file" title={<Trans>It has not been fetched yet</Trans>}>
          <p>
            <Trans>Fetch it now to see whether all is right.</Trans>
          </p>
        </EmptyState>
      ) : (
        <div aria-live="polite">
          <Table caption={t`History`} columns={columns} rows={pulls} rowKey={({ id }) => id} />
          <ShowMore
            shown={pulls.length}
            total={total}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </div>
      )}
    </section>
  );
}

function Result({ pull }: { pull: FeedPull }) {
  switch (pull.state) {
    case 'fetched':
      return (
        <Tag tone="green">
          <Trans>Fetched</Trans>
        </Tag>
      );
    case 'unchanged':
      return (
        <Tag>
          <Trans>Unchanged</Trans>
        </Tag>
      );
    case 'refused':
      return <span className={styles['fault']}>{pull.reason?.message}</span>;
    default:
      return (
        <Tag tone="copper">
          <Trans>On its way</Trans>
        </Tag>
      );
  }
}
