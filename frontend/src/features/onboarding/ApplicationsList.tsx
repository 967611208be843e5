import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ListedApplication } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { dayText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import styles from './Onboarding.module.css';
import { applicationsQuery } from './queries';
import { STATES } from './search';
import { useApplicationWords } from './words';

interface Props {
  /** Which ones; all when undefined. */
  state: string | undefined;
  onState: (state: string | undefined) => void;
}

/** The applications of those who want to be suppliers, for the operator. */
export function ApplicationsList({ state, onState }: Props) {
  const { t } = useLingui();
  const { stateName } = useApplicationWords();
  const list = useInfiniteQuery(applicationsQuery(state));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total;
  return (
    <>
      <Select
        className={styles['narrow']}
        label={t`State`}
        value={state ?? ''}
        onChange={(event) => onState(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{t`All states`}</option>
        {STATES.map((code) => (
          <option key={code} value={code}>
            {stateName(code)}
          </option>
        ))}
      </Select>
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : total === undefined ? (
        <SkeletonLines lines={6} height="2em" />
      ) : total === 0 ? (
        <EmptyState
          icon="counter"
          title={
            state === 'submitted' ? (
              <Trans>Nobody waits for an answer</Trans>
            ) : (
              <Trans>No such application</Trans>
            )
          }
          actions={
            state !== undefined && (
              <Button onClick={() => onState(undefined)}>
                <Trans>Show all applications</Trans>
              </Button>
            )
          }
        >
          <p>
            <Trans>
              A maker’s organisation applies under “Open a counter”. What is submitted appears here,
              the oldest first.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <ApplicationTable items={items} />
          <ShowMore
            shown={items.length}
            total={total}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}

function ApplicationTable({ items }: { items: readonly ListedApplication[] }) {
  const { t } = useLingui();
  const { stateName } = useApplicationWords();
  const columns: Column<ListedApplication>[] = [
    {
      key: 'company',
      header: t`Company`,
      wide: true,
      cell: ({ id, companyName, nameEn, nameZh }) => (
        <>
          <Link to="/operator/applications/$id" params={{ id }}>
            <strong>{companyName || t`without a name yet`}</strong>
          </Link>
          <div className={styles['about']}>{currentLanguage() === 'zh-CN' ? nameZh : nameEn}</div>
        </>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => (
        <Tag tone={state === 'submitted' ? 'copper' : state === 'approved' ? 'green' : 'plain'}>
          {stateName(state)}
        </Tag>
      ),
    },
    {
      key: 'submitted',
      header: t`Submitted`,
      cell: ({ submittedAt }) => (submittedAt === null ? '–' : dayText(submittedAt)),
    },
    {
      key: 'changed',
      header: t`Last change`,
      cell: ({ changedAt }) => dayText(changedAt),
    },
  ];
  return <Table caption={t`Applications`} columns={columns} rows={items} rowKey={({ id }) => id} />;
}
