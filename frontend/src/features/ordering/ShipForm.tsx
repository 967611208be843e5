import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { OrderDetail } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { ORDER_KEY, orderQuery } from './queries';
import styles from './Orders.module.css';

/** A parcel: with whom it goes, and what is in it. */
export function ShipForm({ order, onDone }: { order: OrderDetail; onDone: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['carrier', 'tracking', 'lines'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/supply/orders/{id}/shipments', {
          params: { path: { id: order.id } },
          body: {
            carrier: typed(values, 'carrier'),
            tracking: typed(values, 'tracking'),
            lines: order.lines
              .map(({ id }) => ({ lineId: id, quantity: Number(typed(values, id) || 0) }))
              .filter(({ quantity }) => quantity > 0),
          },
        }),
      ),
    onDone: (answer) => {
      client.setQueryData(orderQuery('sold', order.id).queryKey, answer);
      void client.invalidateQueries({ queryKey: ORDER_KEY });
      onDone();
    },
  });
  return (
    <Form form={form} label={t`Ship`}>
      <Field
        label={<Trans>Carrier</Trans>}
        name="carrier"
        list="carriers"
        maxLength={80}
        required
        error={form.errorOf('carrier')}
      />
      <datalist id="carriers">
        {['SF Express', 'JD Logistics', 'YTO', 'ZTO', 'EMS', 'DHL'].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field
        label={<Trans>Tracking number</Trans>}
        name="tracking"
        maxLength={80}
        required
        error={form.errorOf('tracking')}
      />
      <fieldset className={styles['lines']}>
        <legend>
          <Trans>In the parcel</Trans>
        </legend>
        {order.lines
          .filter(({ quantity, shipped }) => shipped < quantity)
          .map((line) => (
            <Field
              key={line.id}
              label={<span className="mono">{line.mpn}</span>}
              name={line.id}
              type="number"
              min={0}
              max={line.quantity - line.shipped}
              defaultValue={line.quantity - line.shipped}
            />
          ))}
        {form.errorOf('lines') !== null && <p role="alert">{form.errorOf('lines')}</p>}
      </fieldset>
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Ship</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
