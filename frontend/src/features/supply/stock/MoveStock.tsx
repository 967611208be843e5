import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { OwnOffer } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { REASONS, reasonOf, stockAfter, useReasonWord } from './moves';
import styles from './Offer.module.css';

/** Moves stock by hand: why, how many, and a note. */
export function MoveStock({ offer, onMoved }: { offer: OwnOffer; onMoved: () => void }) {
  const { t } = useLingui();
  const reasonWord = useReasonWord();
  const [code, setCode] = useState<string>(REASONS[0].code);
  const [pieces, setPieces] = useState('');
  const reason = reasonOf(code);
  const after = stockAfter(offer.stock, reason, pieces.trim());
  const form = useForm({
    fields: ['change', 'stock', 'note'],
    check: () =>
      after === null
        ? { change: t`Give a number of pieces that changes the stock and leaves it at 0 or more.` }
        : {},
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/supply/offers/{sku}/stock-moves', {
          params: { path: { sku: offer.sku } },
          body: {
            reason: code,
            note: typed(values, 'note'),
            change: reason.way === 'to' || after === null ? null : after - offer.stock,
            stock: reason.way === 'to' ? after : null,
          },
        }),
      ),
    onDone: onMoved,
  });
  return (
    <Form form={form} label={t`Move stock`}>
      <div className={styles['row']}>
        <Select label={t`Reason`} value={code} onChange={(event) => setCode(event.target.value)}>
          {REASONS.map((one) => (
            <option key={one.code} value={one.code}>
              {reasonWord(one.code)}
            </option>
          ))}
        </Select>
        <Field
          label={
            reason.way === 'to'
              ? t`Pieces there are`
              : reason.way === 'by'
                ? t`Pieces, minus for fewer`
                : t`Pieces`
          }
          inputMode={reason.way === 'by' ? 'text' : 'numeric'}
          value={pieces}
          error={form.errorOf('change') ?? form.errorOf('stock')}
          onChange={(event) => setPieces(event.target.value)}
        />
        <Field
          label={t`Note (optional)`}
          name="note"
          maxLength={500}
          error={form.errorOf('note')}
        />
      </div>
      <div className={styles['actions']}>
        <Button type="submit" disabled={form.busy}>
          <Trans>Move stock</Trans>
        </Button>
        <p role="status">
          {after !== null && (
            <Trans>
              {numberText(offer.stock)} now, {numberText(after)} then
            </Trans>
          )}
        </p>
      </div>
    </Form>
  );
}
