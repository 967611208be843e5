import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InvariantCheck } from '@/lib/api/types';
import { numberText, timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { checksQuery, runChecks } from './queries';
import styles from './Ledger.module.css';

/** What must always hold, and whether it does. */
export function Checks() {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(checksQuery());
  const running = useMutation({
    mutationFn: runChecks,
    onSuccess: (found) => client.setQueryData(checksQuery().queryKey, found),
  });
  return (
    <section className={styles['section']} aria-labelledby="checks">
      <div className={styles['head']}>
        <h2 id="checks">
          <Trans>Checks</Trans>
        </h2>
        <Button disabled={running.isPending} onClick={() => running.mutate()}>
          {running.isPending ? <Trans>Checking</Trans> : <Trans>Check now</Trans>}
        </Button>
      </div>
      <p className={styles['about']}>
        <Trans>They run every hour. A rule that is broken names the rows that break it.</Trans>
      </p>
      {running.isError && <RefusalNotice error={running.error} />}
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={6} height="2em" />
      ) : (
        <CheckTable caption={t`Checks`} checks={data.items} />
      )}
    </section>
  );
}

function CheckTable({ caption, checks }: { caption: string; checks: readonly InvariantCheck[] }) {
  const { t } = useLingui();
  const columns: Column<InvariantCheck>[] = [
    { key: 'code', header: t`Code`, cell: ({ code }) => <span className="mono">{code}</span> },
    {
      key: 'rule',
      header: t`What must hold`,
      wide: true,
      cell: ({ rule, rows }) => (
        <>
          {rule}
          {rows.length > 0 && <pre className={styles['rows']}>{rows.join('\n')}</pre>}
        </>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ ranAt, broken }) =>
        ranAt === null ? (
          <Tag>
            <Trans>not run yet</Trans>
          </Tag>
        ) : broken === 0 ? (
          <Tag tone="green">
            <Trans>holds</Trans>
          </Tag>
        ) : (
          <Tag tone="copper">
            <Trans>broken by {numberText(broken)} rows</Trans>
          </Tag>
        ),
    },
    {
      key: 'ran',
      header: t`Last run`,
      nowrap: true,
      cell: ({ ranAt }) => (ranAt === null ? '' : <time dateTime={ranAt}>{timeText(ranAt)}</time>),
    },
  ];
  return <Table caption={caption} columns={columns} rows={checks} rowKey={({ code }) => code} />;
}
