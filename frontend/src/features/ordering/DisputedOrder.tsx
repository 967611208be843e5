import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { OrderDetail } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { EvidenceField } from './EvidenceField';
import { sendEvidence } from './sendFile';
import { OrderView } from './OrderView';
import { ORDER_KEY, disputeQuery } from './queries';
import styles from './Checkout.module.css';

/** An order in dispute: what both sides said, and the decision. */
export function DisputedOrder({ id }: { id: string }) {
  const { data: order, error, refetch } = useQuery(disputeQuery(id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (order === undefined) return <SkeletonLines lines={10} />;
  return (
    <OrderView
      order={order}
      heading="h2"
      side="dispute"
      party={`${order.buyer.name} – ${order.supplier.name}`}
      actions={order.can.includes('decide') ? <Decide order={order} /> : null}
    />
  );
}

function Decide({ order }: { order: OrderDetail }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const params = { path: { id: order.id } };
  const show = (answer: OrderDetail) => {
    client.setQueryData(disputeQuery(order.id).queryKey, answer);
    void client.invalidateQueries({ queryKey: ORDER_KEY });
  };
  const decide = useForm({
    fields: ['refund', 'text'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/disputes/{id}/decision', {
          params,
          body: { refund: Number(typed(values, 'refund')), text: typed(values, 'text') },
        }),
      ),
    onDone: show,
  });
  const say = useForm({
    fields: ['text', 'file'],
    send: async (values) => {
      const fileId = await sendEvidence('dispute', order.id, values);
      return bodyOf(
        api.POST('/api/v1/operations/disputes/{id}/messages', {
          params,
          body: { text: typed(values, 'text'), fileId },
        }),
      );
    },
    onDone: (answer, form) => {
      form.reset();
      show(answer);
    },
  });
  return (
    <div className={styles['fields']}>
      <section className={styles['step']}>
        <Form form={say} label={t`Say something to both sides`}>
          <TextArea
            label={<Trans>Say something to both sides</Trans>}
            name="text"
            maxLength={4000}
            error={say.errorOf('text')}
          />
          <EvidenceField error={say.errorOf('file')} />
          <FormActions>
            <Button type="submit" disabled={say.busy}>
              <Trans>Send</Trans>
            </Button>
          </FormActions>
        </Form>
      </section>
      <section className={styles['step']}>
        <Form form={decide} label={t`Decide`}>
          <Field
            label={<Trans>Back to the buyer, in {order.total.currency}</Trans>}
            name="refund"
            inputMode="decimal"
            defaultValue="0.00"
            required
            error={decide.errorOf('refund')}
          />
          <TextArea
            label={<Trans>Why, for both sides</Trans>}
            name="text"
            maxLength={2000}
            required
            error={decide.errorOf('text')}
          />
          <FormActions>
            <Button type="submit" look="primary" disabled={decide.busy}>
              <Trans>Decide</Trans>
            </Button>
          </FormActions>
        </Form>
      </section>
    </div>
  );
}
