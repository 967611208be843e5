import { Trans, useLingui } from '@lingui/react/macro';
import { CURRENCIES, type CurrencyCode } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { correct } from './queries';

const AMOUNT = /^\d{1,13}(\.\d{1,2})?$/;
const LEAST_WORDS = 10;

/** Two further entries and a reason; what is posted never changes. */
export function CorrectionForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const form = useForm({
    fields: ['debit', 'credit', 'amount', 'reason'],
    check: (values) => ({
      ...(AMOUNT.test(typed(values, 'amount').trim())
        ? {}
        : { amount: t`An amount such as 12.34` }),
      ...(typed(values, 'reason').trim().length < LEAST_WORDS
        ? { reason: t`Say in 10 to 500 characters why.` }
        : {}),
    }),
    send: (values) =>
      correct({
        debit: typed(values, 'debit').trim(),
        credit: typed(values, 'credit').trim(),
        amount: typed(values, 'amount').trim(),
        currency: typed(values, 'currency') as CurrencyCode,
        reason: typed(values, 'reason').trim(),
      }),
    onDone,
  });
  return (
    <Form form={form}>
      <p>
        <Trans>
          A correction is a transaction of its own. It stays in the journal, with your reason, and
          in the log.
        </Trans>
      </p>
      <Field
        label={t`Debit`}
        name="debit"
        required
        defaultValue="suspense"
        hint={t`The code of an account, such as bank or supplier_payable:…`}
        error={form.errorOf('debit')}
      />
      <Field
        label={t`Credit`}
        name="credit"
        required
        hint={t`The account on the other side`}
        error={form.errorOf('credit')}
      />
      <Field
        label={t`Amount`}
        name="amount"
        inputMode="decimal"
        required
        error={form.errorOf('amount')}
      />
      <Select label={t`Currency`} name="currency">
        {CURRENCIES.map((currency) => (
          <option key={currency}>{currency}</option>
        ))}
      </Select>
      <TextArea
        label={t`Reason`}
        name="reason"
        maxLength={500}
        required
        error={form.errorOf('reason')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Post it</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
