import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { FailedRefund } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RefusalNotice } from '@/ui/Notice';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { typed, useForm } from '@/ui/useForm';
import { failedRefundsQuery } from './queries';
import styles from './Chargebacks.module.css';

/** Refunds that Stripe did not bring to their buyers. */
export function FailedRefunds() {
  const { t } = useLingui();
  const client = useQueryClient();
  const [paying, setPaying] = useState<FailedRefund | null>(null);
  const { data, error, refetch } = useQuery(failedRefundsQuery());
  const again = () => void client.invalidateQueries({ queryKey: failedRefundsQuery().queryKey });
  const retry = useMutation({
    mutationFn: (id: string) =>
      bodyOf(
        api.POST('/api/v1/operations/failed-refunds/{id}/retry', { params: { path: { id } } }),
      ),
    onSettled: again,
  });
  const columns: Column<FailedRefund>[] = [
    {
      key: 'order',
      header: t`Order`,
      wide: true,
      cell: ({ orderId, number }) => (
        <Link to="/operator/disputes/$id" params={{ id: orderId }} className="mono">
          {number ?? orderId}
        </Link>
      ),
    },
    { key: 'why', header: t`In Stripe's words`, cell: ({ why }) => why ?? '–' },
    { key: 'asked', header: t`Asked for`, nowrap: true, cell: (item) => timeText(item.askedAt) },
    {
      key: 'amount',
      header: t`Amount`,
      align: 'end',
      cell: ({ amount }) => (
        <Amount amount={amount.amount} currency={amount.currency} kind="total" />
      ),
    },
    {
      key: 'deeds',
      header: t`What to do`,
      headerHidden: true,
      cell: (item) => (
        <span className={styles['deeds']}>
          {!item.cameBack && (
            <Button disabled={retry.isPending} onClick={() => retry.mutate(item.id)}>
              <Trans>Try again</Trans>
            </Button>
          )}
          <Button onClick={() => setPaying(item)}>
            <Trans>Paid by bank</Trans>
          </Button>
        </span>
      ),
    },
  ];
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={3} />;
  return (
    <section className={styles['section']} aria-labelledby="failed-refunds">
      <h2 id="failed-refunds">
        <Trans>Refunds that did not arrive</Trans>
      </h2>
      {retry.error !== null && <RefusalNotice error={retry.error} />}
      {data.items.length === 0 ? (
        <EmptyState icon="check" title={<Trans>Every refund went through</Trans>} />
      ) : (
        <Table
          caption={t`Refunds that did not arrive`}
          columns={columns}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
      {paying !== null && (
        <PaidByBank
          refund={paying}
          onDone={() => {
            setPaying(null);
            again();
          }}
          onClose={() => setPaying(null)}
        />
      )}
    </section>
  );
}

interface PaidProps {
  refund: FailedRefund;
  onDone: () => void;
  onClose: () => void;
}

function PaidByBank({ refund, onDone, onClose }: PaidProps) {
  const { t } = useLingui();
  const form = useForm({
    fields: ['reference'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/failed-refunds/{id}/bank-payment', {
          params: { path: { id: refund.id } },
          body: { reference: typed(values, 'reference') },
        }),
      ),
    onDone,
  });
  return (
    <Dialog title={<Trans>Paid by bank</Trans>} onClose={onClose}>
      <Form form={form} label={t`Paid by bank`}>
        <p>
          <Trans>
            Send the money to the buyer from our bank first, then write the bank's reference here.
          </Trans>
        </p>
        <Field
          label={<Trans>The bank's reference</Trans>}
          name="reference"
          maxLength={100}
          required
          error={form.errorOf('reference')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>It was paid</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
