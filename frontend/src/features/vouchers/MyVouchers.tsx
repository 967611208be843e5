import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { Voucher } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { typed, useForm } from '@/ui/useForm';
import { VOUCHERS, myVouchersQuery } from './queries';
import { VoucherTag } from './VoucherTag';
import { useServiceWord } from './words';
import styles from './Vouchers.module.css';

/** The vouchers of an organisation, and a way to add one by its code. */
export function MyVouchers() {
  const { t } = useLingui();
  return (
    <Page title={t`My vouchers`}>
      <h1>
        <Trans>My vouchers</Trans>
      </h1>
      <div className={styles['stack']}>
        <p className={styles['small']}>
          <Trans>
            An innovation voucher pays for what its programme names, such as components or tests,
            when you pay an order. What an order does not use stays on the voucher. Vouchers are
            honoured as long as the budget of their programme lasts.
          </Trans>
        </p>
        <List />
        <Claim />
      </div>
    </Page>
  );
}

function List() {
  const { t } = useLingui();
  const service = useServiceWord();
  const list = useInfiniteQuery(myVouchersQuery());
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: Column<Voucher>[] = [
    {
      key: 'programme',
      header: t`Programme`,
      wide: true,
      cell: (voucher) => (
        <>
          <strong>{voucher.programme}</strong>
          <div className={styles['small']}>
            <span className="mono">…{voucher.codeEnd}</span> · {service(voucher.service)}
          </div>
        </>
      ),
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
      key: 'face',
      header: t`Face value`,
      align: 'end',
      nowrap: true,
      cell: ({ faceValue }) => (
        <Amount amount={faceValue.amount} currency={faceValue.currency} kind="total" />
      ),
    },
    {
      key: 'valid',
      header: t`Valid until`,
      nowrap: true,
      cell: ({ validTo }) => dayText(validTo),
    },
  ];
  if (list.isError) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (list.data === undefined) return <SkeletonLines lines={4} height="2em" />;
  if (items.length === 0) {
    return (
      <EmptyState icon="check" title={<Trans>You have no voucher yet</Trans>}>
        <p>
          <Trans>
            Programmes for makers give them out. If you have a code, add it here, or use it when you
            check out.
          </Trans>
        </p>
      </EmptyState>
    );
  }
  return (
    <section className={styles['section']}>
      <Table caption={t`My vouchers`} columns={columns} rows={items} rowKey={({ id }) => id} />
      <ShowMore
        shown={items.length}
        total={list.data.pages[0]?.total ?? 0}
        hasMore={list.hasNextPage}
        busy={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </section>
  );
}

function Claim() {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['code'],
    send: (values) =>
      bodyOf(api.POST('/api/v1/vouchers', { body: { code: typed(values, 'code').trim() } })),
    onDone: (_, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: VOUCHERS });
    },
  });
  return (
    <section className={styles['claim']} aria-labelledby="claim">
      <h2 id="claim">
        <Trans>Add a voucher</Trans>
      </h2>
      <Form form={form}>
        <Field
          label={t`Code`}
          name="code"
          className="mono"
          autoComplete="off"
          maxLength={40}
          required
          hint={t`Sixteen letters and digits, in groups of four`}
          error={form.errorOf('code')}
        />
        {form.succeeded && (
          <Notice tone="good">
            <Trans>It is yours now.</Trans>
          </Notice>
        )}
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Add it</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
