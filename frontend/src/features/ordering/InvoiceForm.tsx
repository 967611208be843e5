import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { sendFile } from '@/lib/api/sendFile';
import type { OrderDetail } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { ORDER_KEY, orderQuery } from './queries';
import { FILES } from './sendFile';

/** The number of the tax invoice, and the invoice itself. */
export function InvoiceForm({ order, onDone }: { order: OrderDetail; onDone: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['number', 'file'],
    send: async (values) => {
      const file = values.get('file');
      if (file instanceof File && file.size > 0) {
        await sendFile(`${FILES.sold}/${order.id}/invoice-file`, file);
      }
      return bodyOf(
        api.POST('/api/v1/supply/orders/{id}/invoice', {
          params: { path: { id: order.id } },
          body: { number: typed(values, 'number').trim() },
        }),
      );
    },
    onDone: (answer) => {
      client.setQueryData(orderQuery('sold', order.id).queryKey, answer);
      void client.invalidateQueries({ queryKey: ORDER_KEY });
      onDone();
    },
  });
  return (
    <Form form={form} label={t`Invoice is issued`}>
      <Field
        label={t`Number of the invoice`}
        name="number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        required
        defaultValue={order.invoice?.number ?? ''}
        error={form.errorOf('number')}
      />
      <Field
        label={t`The invoice itself`}
        name="file"
        type="file"
        accept=".pdf,.ofd,.jpg,.jpeg,application/pdf,image/jpeg"
        hint={t`PDF, OFD or JPEG, at most 12 MB; the buyer can download it`}
        error={form.errorOf('file')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Note it</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
