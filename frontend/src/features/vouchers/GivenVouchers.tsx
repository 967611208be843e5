import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { Voucher } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { VOUCHERS, givenVouchersQuery } from './queries';
import { VoucherTag } from './VoucherTag';
import styles from './Vouchers.module.css';

/** The vouchers of a programme that were given out. */
export function GivenVouchers({ id }: { id: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const list = useInfiniteQuery(givenVouchersQuery(id));
  const withdraw = useMutation({
    mutationFn: (voucher: string) =>
      bodyOf(
        api.POST('/api/v1/operations/vouchers/{id}/withdrawal', {
          params: { path: { id: voucher } },
        }),
      ),
    onSettled: () => void client.invalidateQueries({ queryKey: VOUCHERS }),
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: Column<Voucher>[] = [
    {
      key: 'code',
      header: t`Code`,
      cell: ({ codeEnd }) => <span className="mono">…{codeEnd}</span>,
    },
    {
      key: 'organisation',
      header: t`Organisation`,
      wide: true,
      cell: ({ organisation }) => organisation?.name ?? <Trans>open: nobody’s yet</Trans>,
    },
    { key: 'state', header: t`State`, cell: ({ state }) => <VoucherTag state={state} /> },
    {
      key: 'left',
      header: t`Left`,
      align: 'end',
      nowrap: true,
      cell: ({ left }) => <Amount amount={left.amount} currency={left.currency} kind="total" />,
    },
    {
      key: 'issued',
      header: t`Given out`,
      nowrap: true,
      cell: ({ issuedAt }) => <time dateTime={issuedAt}>{timeText(issuedAt)}</time>,
    },
    {
      key: 'withdraw',
      header: t`Withdraw`,
      headerHidden: true,
      align: 'end',
      cell: (voucher) =>
        voucher.state !== 'withdrawn' &&
        voucher.left.amount === voucher.faceValue.amount && (
          <Button
            look="plain"
            disabled={withdraw.isPending}
            onClick={() => withdraw.mutate(voucher.id)}
          >
            <Trans>Withdraw</Trans> <span className="hidden-text">{voucher.codeEnd}</span>
          </Button>
        ),
    },
  ];
  return (
    <section className={styles['section']} aria-labelledby="given">
      <h2 id="given">
        <Trans>Vouchers that are out</Trans>
      </h2>
      {withdraw.isError && <RefusalNotice error={withdraw.error} />}
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <SkeletonLines lines={4} height="2em" />
      ) : items.length === 0 ? (
        <EmptyState icon="check" title={<Trans>None was given out yet</Trans>} />
      ) : (
        <>
          <Table
            caption={t`Vouchers that are out`}
            columns={columns}
            rows={items}
            rowKey={(voucher) => voucher.id}
          />
          <ShowMore
            shown={items.length}
            total={list.data.pages[0]?.total ?? 0}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}
