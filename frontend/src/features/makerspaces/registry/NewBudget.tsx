import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { BothLanguages } from '@/ui/BothLanguages';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { bothNames, typed, typedBoth, useForm } from '@/ui/useForm';
import { REGISTRY } from './queries';
import { TIERS, useRegistryWords } from './words';
import styles from './Registry.module.css';

const PURPOSES = ['title-subsidy', 'rent-subsidy', 'event-grant', 'voucher-grant'];
const FIELDS = [
  'purpose',
  ...bothNames('name'),
  'tier',
  'amount',
  'perClaim',
  'validFrom',
  'validTo',
];

/** Makes a budget; it never changes afterwards. */
export function NewBudget() {
  const { t } = useLingui();
  const words = useRegistryWords();
  const client = useQueryClient();
  const form = useForm({
    fields: FIELDS,
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/makerspace-budgets', {
          body: {
            purpose: typed(values, 'purpose'),
            ...typedBoth(values, 'name'),
            tier: typed(values, 'tier') === '' ? null : typed(values, 'tier'),
            amount: { amount: typed(values, 'amount').trim(), currency: 'CNY' },
            perClaim: { amount: typed(values, 'perClaim').trim(), currency: 'CNY' },
            validFrom: typed(values, 'validFrom'),
            validTo: typed(values, 'validTo'),
          },
        }),
      ),
    onDone: (_, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: REGISTRY });
    },
  });
  return (
    <section className={styles['card']} aria-labelledby="new-budget">
      <h3 id="new-budget">
        <Trans>Make a budget</Trans>
      </h3>
      <Form form={form} label={t`Make a budget`}>
        <div className={styles['fields']}>
          <Select label={t`What for`} name="purpose" error={form.errorOf('purpose')}>
            {PURPOSES.map((one) => (
              <option key={one} value={one}>
                {words.purpose(one)}
              </option>
            ))}
          </Select>
          <Select label={t`For the title`} name="tier" error={form.errorOf('tier')}>
            <option value="">{t`any`}</option>
            {TIERS.map((one) => (
              <option key={one} value={one}>
                {words.tier(one)}
              </option>
            ))}
          </Select>
          <BothLanguages
            name="name"
            labels={{ en: t`Name in English`, zh: t`Name in Chinese` }}
            maxLength={120}
            required
            errorOf={form.errorOf}
          />
          <Field
            label={t`Budget in CNY`}
            name="amount"
            inputMode="decimal"
            required
            error={form.errorOf('amount')}
          />
          <Field
            label={t`Most for one claim, CNY`}
            name="perClaim"
            inputMode="decimal"
            required
            error={form.errorOf('perClaim')}
          />
          <Field
            label={t`First day`}
            name="validFrom"
            type="date"
            required
            error={form.errorOf('validFrom')}
          />
          <Field
            label={t`Last day`}
            name="validTo"
            type="date"
            required
            error={form.errorOf('validTo')}
          />
        </div>
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Make it</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
