import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CURRENCIES, type CurrencyCode, type PayoutBatch } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { PayoutTable } from './PayoutTable';
import { allPayoutsQuery, batchesQuery, makeBatch, PAYOUTS, retryPayout } from './queries';
import { useBatchWord, usePayoutWord } from './words';
import styles from './Payouts.module.css';

const STATES = ['sending', 'proposed', 'approved', 'paid', 'failed', 'returned', 'refused'];

/** Payouts on the operators' desk: batches for the bank, and all payouts there are. */
export function PayoutDesk() {
  return (
    <div className={styles['page']}>
      <BatchList />
      <AllPayouts />
    </div>
  );
}

function BatchList() {
  const { t } = useLingui();
  const word = useBatchWord();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [currency, setCurrency] = useState<CurrencyCode>('CNY');
  const { data, error, refetch } = useQuery(batchesQuery());
  const making = useMutation({
    mutationFn: makeBatch,
    onSuccess: ({ id }) => navigate({ to: '/operator/payouts/$id', params: { id } }),
    onSettled: () => void client.invalidateQueries({ queryKey: PAYOUTS }),
  });
  const columns: Column<PayoutBatch>[] = [
    {
      key: 'when',
      header: t`Made`,
      nowrap: true,
      cell: ({ id, madeAt }) => (
        <Link to="/operator/payouts/$id" params={{ id }}>
          <time dateTime={madeAt}>{timeText(madeAt)}</time>
        </Link>
      ),
    },
    { key: 'by', header: t`By`, cell: ({ madeBy }) => madeBy },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => (
        <Tag tone={state === 'proposed' ? 'copper' : state === 'refused' ? 'plain' : 'green'}>
          {word(state)}
        </Tag>
      ),
    },
    { key: 'count', header: t`Payments`, align: 'end', cell: ({ count }) => count },
    {
      key: 'total',
      header: t`Total`,
      align: 'end',
      cell: ({ total }) => (
        <Amount amount={total.amount} currency={total.currency} kind="total" strong />
      ),
    },
  ];
  return (
    <section className={styles['section']} aria-labelledby="batches">
      <div className={styles['head']}>
        <h2 id="batches">
          <Trans>Bank batches</Trans>
        </h2>
        <div className={styles['actions']}>
          <Select
            label={t`Currency`}
            value={currency}
            onChange={(event) => setCurrency(event.currentTarget.value as CurrencyCode)}
          >
            {CURRENCIES.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </Select>
          <Button
            look="primary"
            disabled={making.isPending}
            onClick={() => making.mutate(currency)}
          >
            <Trans>Make a batch</Trans>
          </Button>
        </div>
      </div>
      <p className={styles['about']}>
        <Trans>
          A batch has all that is due to suppliers who are paid by bank. Another operator approves
          it; then its file can be given to the bank.
        </Trans>
      </p>
      {making.error !== null && <RefusalNotice error={making.error} />}
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={4} />
      ) : data.items.length === 0 ? (
        <EmptyState icon="file" title={<Trans>There is no batch yet</Trans>} />
      ) : (
        <Table
          caption={t`Bank batches`}
          columns={columns}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}

function AllPayouts() {
  const { t } = useLingui();
  const word = usePayoutWord();
  const client = useQueryClient();
  const [state, setState] = useState('');
  const list = useInfiniteQuery(allPayoutsQuery(state));
  const retrying = useMutation({
    mutationFn: retryPayout,
    onSettled: () => void client.invalidateQueries({ queryKey: PAYOUTS }),
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <section className={styles['section']} aria-labelledby="all-payouts">
      <div className={styles['head']}>
        <h2 id="all-payouts">
          <Trans>All payouts</Trans>
        </h2>
        <Select
          label={t`State`}
          value={state}
          onChange={(event) => setState(event.currentTarget.value)}
        >
          <option value="">{t`All`}</option>
          {STATES.map((code) => (
            <option key={code} value={code}>
              {word(code)}
            </option>
          ))}
        </Select>
      </div>
      {retrying.error !== null && <RefusalNotice error={retrying.error} />}
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : items === undefined ? (
        <SkeletonLines lines={5} />
      ) : items.length === 0 ? (
        <EmptyState icon="file" title={<Trans>There are no such payouts</Trans>} />
      ) : (
        <>
          <PayoutTable
            items={items}
            named
            actions={({ id, retryable, batchId }) =>
              retryable ? (
                <Button
                  shape="small"
                  disabled={retrying.isPending}
                  onClick={() => retrying.mutate(id)}
                >
                  <Trans>Try again</Trans>
                </Button>
              ) : batchId === null ? null : (
                <Link to="/operator/payouts/$id" params={{ id: batchId }}>
                  <Trans>Its batch</Trans>
                </Link>
              )
            }
          />
          <ShowMore
            shown={items.length}
            total={list.data?.pages[0]?.total ?? 0}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}
