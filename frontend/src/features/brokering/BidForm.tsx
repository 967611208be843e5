import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { CURRENCIES, type Tender } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

const MOST_STAGES = 8;
const VALID_DAYS = 30;

interface Props {
  tender: Tender;
  onDone: (tender: Tender) => void;
}

/** A bid, sealed when it is sent; an expert's is divided into stages. */
export function BidForm({ tender, onDone }: Props) {
  const { t } = useLingui();
  const staged = tender.service === 'expert';
  const [stages, setStages] = useState(1);
  const [until] = useState(() =>
    new Date(new Date(tender.deadline).getTime() + VALID_DAYS * 86_400_000)
      .toISOString()
      .slice(0, 10),
  );
  const form = useForm({
    fields: ['price', 'workingDays', 'validUntil', 'terms', 'stages'],
    send: (values) =>
      bodyOf(
        api.PUT('/api/v1/provider/tenders/{id}/bid', {
          params: { path: { id: tender.id } },
          body: {
            price: { amount: typed(values, 'amount'), currency: typed(values, 'currency') },
            workingDays: Number(typed(values, 'workingDays')) || null,
            validUntil: typed(values, 'validUntil'),
            terms: typed(values, 'terms') || null,
            stages: staged
              ? Array.from({ length: stages }, (_, index) => ({
                  title: typed(values, `stage${index}`),
                  amount: typed(values, `stageAmount${index}`),
                }))
              : null,
          },
        }),
      ),
    onDone: (answer, element) => {
      element.reset();
      onDone(answer);
    },
  });
  return (
    <section className={pieces['card']} aria-labelledby="bid">
      <h2 id="bid">
        {tender.bid === null ? <Trans>Bid, sealed</Trans> : <Trans>Replace your bid</Trans>}
      </h2>
      {tender.mostUsd !== null && (
        <p className={pieces['tiny']}>
          <Trans>Your first five jobs come one at a time, each worth up to 5,000 USD.</Trans>
        </p>
      )}
      <Form form={form} label={t`Your bid`}>
        <div className={styles['pair']}>
          <Field
            label={t`Price for all of it, without our commission`}
            name="amount"
            inputMode="decimal"
            required
            error={form.errorOf('price')}
          />
          <Select label={t`Currency`} name="currency" defaultValue="CNY">
            {CURRENCIES.map((currency) => (
              <option key={currency}>{currency}</option>
            ))}
          </Select>
        </div>
        <div className={styles['pair']}>
          <Field
            label={t`Working days`}
            name="workingDays"
            type="number"
            min={1}
            max={365}
            required
            error={form.errorOf('workingDays')}
          />
          <Field
            label={t`Valid until`}
            name="validUntil"
            type="date"
            defaultValue={until}
            required
            error={form.errorOf('validUntil')}
          />
        </div>
        {staged && (
          <fieldset className={styles['stageFields']}>
            <legend>
              <Trans>Stages, each accepted and paid by itself</Trans>
            </legend>
            {Array.from({ length: stages }, (_, index) => (
              <div key={index} className={styles['pair']}>
                <Field
                  label={t`Stage ${index + 1}`}
                  name={`stage${index}`}
                  maxLength={120}
                  required
                />
                <Field
                  label={t`Price of stage ${index + 1}`}
                  name={`stageAmount${index}`}
                  inputMode="decimal"
                  required
                />
              </div>
            ))}
            {form.errorOf('stages') !== null && <p role="alert">{form.errorOf('stages')}</p>}
            <div className={pieces['buttons']}>
              <Button disabled={stages >= MOST_STAGES} onClick={() => setStages(stages + 1)}>
                <Trans>Another stage</Trans>
              </Button>
              <Button disabled={stages <= 1} onClick={() => setStages(stages - 1)}>
                <Trans>One less</Trans>
              </Button>
            </div>
          </fieldset>
        )}
        <TextArea
          label={t`Terms, if there are any`}
          name="terms"
          maxLength={4000}
          error={form.errorOf('terms')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Seal and send</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
