import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { CURRENCIES, type Programme } from '@/lib/api/types';
import { BothLanguages } from '@/ui/BothLanguages';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { bothNames, typed, typedBoth, useForm } from '@/ui/useForm';
import { VOUCHERS } from './queries';
import { useServiceWord } from './words';
import styles from './Vouchers.module.css';

const SERVICES = ['components', 'prototyping', 'testing', 'spaces'] as const;

/** Begins a programme, or changes what can be changed of one. */
export function ProgrammeForm({ known, onDone }: { known?: Programme; onDone: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const service = useServiceWord();
  const form = useForm({
    fields: [
      ...bothNames('name'),
      'service',
      'budget',
      'faceValue',
      'validFrom',
      'validTo',
      'perOrganisation',
    ],
    send: (values) => {
      const currency =
        known?.budget.currency ??
        CURRENCIES.find((one) => one === typed(values, 'currency')) ??
        'CNY';
      const body = {
        ...typedBoth(values, 'name'),
        service: known?.service ?? typed(values, 'service'),
        budget: { amount: typed(values, 'budget').trim(), currency },
        faceValue: known?.faceValue ?? { amount: typed(values, 'faceValue').trim(), currency },
        validFrom: known?.validFrom ?? typed(values, 'validFrom'),
        validTo: typed(values, 'validTo'),
        perOrganisation: Number(typed(values, 'perOrganisation')),
      };
      return known === undefined
        ? bodyOf(api.POST('/api/v1/operations/vouchers/programmes', { body }))
        : bodyOf(
            api.PUT('/api/v1/operations/vouchers/programmes/{id}', {
              params: { path: { id: known.id } },
              body,
            }),
          );
    },
    onDone: () => {
      void client.invalidateQueries({ queryKey: VOUCHERS });
      onDone();
    },
  });
  return (
    <section className={styles['programme']} aria-labelledby="programme-form">
      <h2 id="programme-form">
        {known === undefined ? <Trans>Begin a programme</Trans> : <Trans>Change it</Trans>}
      </h2>
      <Form form={form}>
        <BothLanguages
          name="name"
          labels={{ en: t`Name in English`, zh: t`Name in Chinese` }}
          maxLength={120}
          required
          values={known}
          errorOf={form.errorOf}
        />
        {known === undefined && (
          <>
            <Select label={t`May be spent on`} name="service" error={form.errorOf('service')}>
              {SERVICES.map((one) => (
                <option key={one} value={one}>
                  {service(one)}
                </option>
              ))}
            </Select>
            <Select label={t`Currency`} name="currency">
              {CURRENCIES.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </>
        )}
        <Field
          label={t`Budget`}
          name="budget"
          inputMode="decimal"
          required
          defaultValue={known?.budget.amount}
          hint={t`All its vouchers together never pay more.`}
          error={form.errorOf('budget')}
        />
        {known === undefined && (
          <>
            <Field
              label={t`Face value of a voucher`}
              name="faceValue"
              inputMode="decimal"
              required
              error={form.errorOf('faceValue')}
            />
            <Field
              label={t`First day`}
              name="validFrom"
              type="date"
              required
              error={form.errorOf('validFrom')}
            />
          </>
        )}
        <Field
          label={t`Last day`}
          name="validTo"
          type="date"
          required
          defaultValue={known?.validTo}
          error={form.errorOf('validTo')}
        />
        <Field
          label={t`Vouchers an organisation can have`}
          name="perOrganisation"
          type="number"
          min={1}
          max={1000}
          required
          defaultValue={known?.perOrganisation ?? 1}
          error={form.errorOf('perOrganisation')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            {known === undefined ? <Trans>Begin it</Trans> : <Trans>Save</Trans>}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
