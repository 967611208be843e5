import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { EventSeat } from '@/lib/api/types';
import { momentText } from '@/lib/clock';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';
import { useState } from 'react';
import { MAKER_KEY } from '../queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** Lets somebody in by their ticket: a telephone's camera opens its QR code, a scanner types it here. */
export function CheckIn() {
  const { t } = useLingui();
  const client = useQueryClient();
  const [came, setCame] = useState<EventSeat | null>(null);
  const form = useForm({
    fields: ['ticket'],
    send: (values) => {
      setCame(null);
      return bodyOf(
        api.POST('/api/v1/keeper/check-ins', { body: { ticket: typed(values, 'ticket').trim() } }),
      );
    },
    onDone: (seat, element) => {
      setCame(seat);
      element.reset();
      void client.invalidateQueries({ queryKey: MAKER_KEY });
    },
  });
  return (
    <section className={styles['card']} aria-labelledby="check-in">
      <h2 id="check-in">
        <Trans>At the door</Trans>
      </h2>
      <p className={pieces['small']}>
        <Trans>
          Point a telephone on which you are signed in at the QR code of a ticket, or put what a
          scanner reads here. From two hours before the evening, once a ticket.
        </Trans>
      </p>
      <Form form={form} label={t`At the door`}>
        <Field
          label={t`What the ticket says`}
          name="ticket"
          autoComplete="off"
          required
          error={form.errorOf('ticket')}
        />
        <FormActions>
          <Button type="submit" disabled={form.busy}>
            <Trans>Let in</Trans>
          </Button>
        </FormActions>
      </Form>
      {came !== null && (
        <Notice tone="good" title={came.title}>
          <p>
            {momentText(came.from)} · {came.who} · <Trans>seat {came.number}</Trans>
          </p>
        </Notice>
      )}
    </section>
  );
}
