import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { OrderDetail } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { ORDER_KEY, orderQuery } from './queries';

/** Which pieces go back, and why. */
export function ReturnForm({ order, onDone }: { order: OrderDetail; onDone: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['reason', 'lines'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/orders/{id}/returns', {
          params: { path: { id: order.id } },
          body: {
            reason: typed(values, 'reason'),
            lines: order.lines
              .map(({ id }) => ({ lineId: id, quantity: Number(typed(values, id) || 0) }))
              .filter(({ quantity }) => quantity > 0),
          },
        }),
      ),
    onDone: (answer) => {
      client.setQueryData(orderQuery('bought', order.id).queryKey, answer);
      void client.invalidateQueries({ queryKey: ORDER_KEY });
      onDone();
    },
  });
  return (
    <Form form={form} label={t`Give goods back`}>
      {order.lines.map((line) => (
        <Field
          key={line.id}
          label={<span className="mono">{line.mpn}</span>}
          name={line.id}
          type="number"
          min={0}
          max={line.quantity - line.refunded}
          defaultValue={line.quantity - line.refunded}
        />
      ))}
      {form.errorOf('lines') !== null && <p role="alert">{form.errorOf('lines')}</p>}
      <TextArea label={<Trans>Why</Trans>} name="reason" required error={form.errorOf('reason')} />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Ask the seller</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
