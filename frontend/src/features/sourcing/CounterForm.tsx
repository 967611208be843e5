import { Trans, useLingui } from '@lingui/react/macro';
import { api, bodyOf } from '@/lib/api/client';
import type { Rfq, RfqBid } from '@/lib/api/types';
import { signOf } from '@/lib/money';
import { Button } from '@/ui/Button';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import pieces from '@/ui/Pieces.module.css';

interface Props {
  rfq: Rfq;
  bid: RfqBid;
  lines: RfqBid['lines'];
  onDone: (rfq: Rfq) => void;
}

/** What the buyer would pay instead. Lines that are left empty are not bargained about. */
export function CounterForm({ rfq, bid, lines, onDone }: Props) {
  const { t } = useLingui();
  const form = useForm({
    fields: ['message'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/rfqs/{id}/bids/{bidId}/counter-offer', {
          params: { path: { id: rfq.id, bidId: bid.id } },
          body: {
            version: bid.version,
            message: typed(values, 'message') || null,
            lines: lines
              .filter(({ lineId }) => typed(values, lineId).trim() !== '')
              .map(({ lineId }) => ({ lineId, unitPrice: typed(values, lineId).trim() })),
          },
        }),
      ),
    onDone,
  });
  return (
    <Form form={form} label={t`Counter-offer to bid ${bid.label}`}>
      <div className={pieces['pair']}>
        {lines.map((line) => {
          const mpn = rfq.lines.find(({ id }) => id === line.lineId)?.mpn ?? '';
          return (
            <Field
              key={line.lineId}
              label={t`${mpn}: your price a piece, in ${signOf(bid.currency)}`}
              name={line.lineId}
              inputMode="decimal"
              placeholder={line.unitPrice.amount}
            />
          );
        })}
      </div>
      <TextArea
        label={t`Message (optional)`}
        name="message"
        maxLength={1000}
        error={form.errorOf('message')}
      />
      <FormActions>
        <Button type="submit" disabled={form.busy}>
          <Trans>Send the counter-offer</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
