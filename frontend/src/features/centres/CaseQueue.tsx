import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ParkCaseItem } from '@/lib/api/types';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { Age } from './MyParkPage';
import { caseQueueQuery } from './queries';
import { useCaseWord } from './words';
import styles from './Centres.module.css';

/** The cases in a state, the oldest first. */
export function Cases({ centre, state }: { centre: string; state: string }) {
  const { t } = useLingui();
  const word = useCaseWord();
  const cases = useInfiniteQuery(caseQueueQuery(centre, state));
  const rows = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  if (cases.isError) {
    return <ErrorState error={cases.error} onRetry={() => void cases.refetch()} />;
  }
  if (cases.data === undefined) return <SkeletonLines lines={6} height="2.4em" />;
  if (rows.length === 0) {
    return <EmptyState icon="check" title={<Trans>No case waits here</Trans>} />;
  }
  const columns: Column<ParkCaseItem>[] = [
    {
      key: 'title',
      header: t`Case`,
      cell: ({ id, title, number }) => (
        <>
          <Link to="/operator/park/cases/$id" params={{ id }}>
            {title}
          </Link>
          <span className={styles['below']}>
            <span className="mono">{number}</span>
          </span>
        </>
      ),
    },
    {
      key: 'who',
      header: t`Who asks`,
      cell: ({ asker, organisation }) => (
        <>
          {asker}
          <span className={styles['below']}>{organisation}</span>
        </>
      ),
    },
    {
      key: 'where',
      header: t`Where`,
      cell: ({ centreName, serviceName }) => (
        <>
          {centreName}
          <span className={styles['below']}>{serviceName}</span>
        </>
      ),
    },
    { key: 'age', header: t`Age`, cell: ({ ageHours }) => <Age hours={ageHours} /> },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state: now, overdue, assignee }) => (
        <>
          <Tag tone={overdue ? 'copper' : 'plain'}>{overdue ? t`overdue` : word(now)}</Tag>
          <span className={styles['below']}>{assignee}</span>
        </>
      ),
    },
  ];
  return (
    <>
      <Table caption={t`Cases`} columns={columns} rows={rows} rowKey={({ id }) => id} />
      <ShowMore
        shown={rows.length}
        total={cases.data.pages[0]?.total ?? 0}
        hasMore={cases.hasNextPage}
        busy={cases.isFetchingNextPage}
        onMore={() => void cases.fetchNextPage()}
      />
    </>
  );
}
