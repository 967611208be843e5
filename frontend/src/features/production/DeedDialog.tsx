import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { sendFile } from '@/lib/api/sendFile';
import type { ProductionFile, ProductionOrder } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { DEEDS, type DeedForm } from './deeds';
import { MarkFields, markOf } from './MarkFields';
import { PRODUCTION_KEY, orderQuery } from './queries';
import type { ShowBoard } from './Timeline';
import pieces from '@/ui/Pieces.module.css';

const NOTHING: DeedForm = { label: msg`Write a message` };
const PICTURES = 'image/jpeg,image/png,image/webp';

interface Props {
  order: ProductionOrder;
  deed: string;
  showBoard?: ShowBoard | undefined;
  onClose: () => void;
}

/** What has to be said when something is done to an order; sent files come first, then the deed that names them. */
export function DeedDialog({ order, deed, showBoard, onClose }: Props) {
  const { i18n, t } = useLingui();
  const client = useQueryClient();
  const wanted: DeedForm = DEEDS[deed] ?? NOTHING;
  const fields = ['text', 'files', 'carrier', 'tracking', 'amount', 'mark'];
  const form = useForm({
    fields,
    send: async (values) => {
      const files = [
        ...(await sendAll(order.id, wanted.files?.purpose ?? 'message', values.getAll('files'))),
        ...(await sendAll(
          order.id,
          'report',
          values.getAll('report'),
          typed(values, 'validUntil'),
        )),
      ];
      return bodyOf(
        api.POST('/api/v1/production/orders/{id}/deeds', {
          params: { path: { id: order.id } },
          body: {
            deed,
            text: typed(values, 'text') || null,
            mark: markOf(values),
            files,
            carrier: typed(values, 'carrier') || null,
            tracking: typed(values, 'tracking') || null,
            amount: typed(values, 'amount') === '' ? null : Number(typed(values, 'amount')),
          },
        }),
      );
    },
    onDone: (answer) => {
      client.setQueryData(orderQuery(order.id).queryKey, answer);
      void client.invalidateQueries({ queryKey: PRODUCTION_KEY });
      onClose();
    },
  });
  const label = i18n._(wanted.label);
  return (
    <Dialog title={label} onClose={onClose} keep={form.busy}>
      {wanted.what !== undefined && <p>{i18n._(wanted.what)}</p>}
      <Form form={form} label={label}>
        {wanted.parcel === true && (
          <div className={pieces['pair']}>
            <Field
              label={t`Carrier`}
              name="carrier"
              maxLength={80}
              required
              error={form.errorOf('carrier')}
            />
            <Field
              label={t`Tracking number`}
              name="tracking"
              className="mono"
              maxLength={80}
              required
              error={form.errorOf('tracking')}
            />
          </div>
        )}
        {wanted.amount === true && (
          <Field
            label={t`Back to the maker, ${order.total.currency}`}
            name="amount"
            inputMode="decimal"
            required
            error={form.errorOf('amount')}
          />
        )}
        {wanted.words !== undefined && (
          <TextArea
            label={i18n._(wanted.words.label)}
            name="text"
            rows={4}
            maxLength={4000}
            required={wanted.words.needed}
            error={form.errorOf('text')}
          />
        )}
        {wanted.files !== undefined && (
          <Field
            label={i18n._(wanted.files.label)}
            name="files"
            type="file"
            multiple
            accept={wanted.files.purpose === 'photo' ? PICTURES : `application/pdf,${PICTURES}`}
            hint={t`At most 12 MB each; all sides of the order see them`}
            error={form.errorOf('files')}
          />
        )}
        {wanted.report !== undefined && (
          <div className={pieces['pair']}>
            <Field
              label={i18n._(wanted.report.label)}
              name="report"
              type="file"
              accept="application/pdf"
            />
            {order.kind === 'testing' && (
              <Field label={t`Report is valid until`} name="validUntil" type="date" />
            )}
          </div>
        )}
        {wanted.mark === true && order.designId !== null && (
          <MarkFields error={form.errorOf('mark')} showBoard={showBoard} />
        )}
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            {form.busy ? <Trans>Sending …</Trans> : label}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

/** Sends the files that were chosen, and gives their ids. */
async function sendAll(
  order: string,
  purpose: string,
  chosen: FormDataEntryValue[],
  validUntil = '',
): Promise<string[]> {
  const ids: string[] = [];
  for (const one of chosen) {
    if (!(one instanceof File) || one.size === 0) continue;
    const query = new URLSearchParams({ purpose, ...(validUntil !== '' && { validUntil }) });
    const address = `/api/v1/production/orders/${order}/files?${query.toString()}`;
    ids.push(((await sendFile(address, one)) as ProductionFile).id);
  }
  return ids;
}
