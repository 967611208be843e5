import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BookDifference } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { amountOf } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { reconcile, reconciliationQuery } from './queries';
import styles from './Ledger.module.css';

/** Whether Stripe's book and the ledger say the same. */
export function Reconciliation() {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(reconciliationQuery());
  const running = useMutation({
    mutationFn: reconcile,
    onSuccess: (found) => client.setQueryData(reconciliationQuery().queryKey, found),
  });
  return (
    <section className={styles['section']} aria-labelledby="reconciliation">
      <div className={styles['head']}>
        <h2 id="reconciliation">
          <Trans>Stripe’s book and ours</Trans>
        </h2>
        <Button disabled={running.isPending} onClick={() => running.mutate()}>
          {running.isPending ? <Trans>Comparing</Trans> : <Trans>Compare now</Trans>}
        </Button>
      </div>
      <p className={styles['about']}>
        <Trans>Every payment, fee and refund of the last 90 days is compared each night.</Trans>
      </p>
      {running.isError && <RefusalNotice error={running.error} />}
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={2} height="2em" />
      ) : data.ranAt === null ? (
        <p>
          <Tag>
            <Trans>not compared yet</Trans>
          </Tag>
        </p>
      ) : (
        <Outcome ranAt={data.ranAt} compared={data.compared} differences={data.differences} />
      )}
    </section>
  );
}

function Outcome({
  ranAt,
  compared,
  differences,
}: {
  ranAt: string;
  compared: number;
  differences: readonly BookDifference[];
}) {
  const { t } = useLingui();
  const columns: Column<BookDifference>[] = [
    {
      key: 'source',
      header: t`Source`,
      cell: ({ source }) => <span className="mono">{source}</span>,
    },
    {
      key: 'stripe',
      header: t`At Stripe`,
      align: 'end',
      cell: ({ stripe }) => <Side money={stripe} />,
    },
    {
      key: 'ledger',
      header: t`In the ledger`,
      align: 'end',
      cell: ({ ledger }) => <Side money={ledger} />,
    },
  ];
  return (
    <>
      <p>
        <Tag tone={differences.length === 0 ? 'green' : 'copper'}>
          <Plural
            value={differences.length}
            _0="They agree"
            one="# difference"
            other="# differences"
          />
        </Tag>{' '}
        <time dateTime={ranAt}>{timeText(ranAt)}</time>,{' '}
        <Plural value={compared} one="# thing compared" other="# things compared" />
      </p>
      {differences.length > 0 && (
        <Table
          caption={t`Differences`}
          columns={columns}
          rows={differences}
          rowKey={({ source }) => source}
        />
      )}
    </>
  );
}

function Side({ money }: { money: BookDifference['stripe'] }) {
  return money === null ? (
    <>–</>
  ) : (
    <Amount amount={amountOf(money)} currency={money.currency} kind="total" />
  );
}
