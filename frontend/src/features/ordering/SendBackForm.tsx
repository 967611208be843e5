import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { OrderDetail } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { ORDER_KEY, orderQuery } from './queries';

/** With whom goods are on their way back. */
export function SendBackForm({ order, onDone }: { order: OrderDetail; onDone: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['carrier', 'tracking'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/orders/{id}/return-shipment', {
          params: { path: { id: order.id } },
          body: { carrier: typed(values, 'carrier'), tracking: typed(values, 'tracking') },
        }),
      ),
    onDone: (answer) => {
      client.setQueryData(orderQuery('bought', order.id).queryKey, answer);
      void client.invalidateQueries({ queryKey: ORDER_KEY });
      onDone();
    },
  });
  return (
    <Form form={form} label={t`I have sent the goods`}>
      <Field
        label={<Trans>Carrier</Trans>}
        name="carrier"
        maxLength={80}
        required
        error={form.errorOf('carrier')}
      />
      <Field
        label={<Trans>Tracking number</Trans>}
        name="tracking"
        maxLength={80}
        required
        error={form.errorOf('tracking')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>I have sent the goods</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
