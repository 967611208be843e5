import { Trans, useLingui } from '@lingui/react/macro';
import type { PayoutAccount } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';
import { chooseBank } from './queries';

const BRANCH = /^\d{12}$/;
const SWIFT = /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/;
const NUMBER = /^[0-9A-Z]{8,34}$/;

const compact = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();

interface Props {
  account: PayoutAccount;
  onDone: (account: PayoutAccount) => void;
}

/** The bank account that a supplier is paid to. */
export function BankForm({ account, onDone }: Props) {
  const { t } = useLingui();
  const form = useForm({
    fields: ['holder', 'bankName', 'branchCode', 'swift', 'accountNumber'],
    check: (values) => {
      const branch = compact(typed(values, 'branchCode'));
      const swift = compact(typed(values, 'swift'));
      return {
        ...(typed(values, 'holder').trim() === '' && { holder: t`Say whose account it is.` }),
        ...(typed(values, 'bankName').trim() === '' && { bankName: t`Say which bank it is.` }),
        ...((branch === '' ? swift === '' : !BRANCH.test(branch)) && {
          branchCode: t`12 digits, or a SWIFT code below`,
        }),
        ...(swift !== '' && !SWIFT.test(swift) && { swift: t`8 or 11 letters and digits` }),
        ...(!NUMBER.test(compact(typed(values, 'accountNumber'))) && {
          accountNumber: t`8 to 34 digits`,
        }),
      };
    },
    send: (values) =>
      chooseBank({
        holder: typed(values, 'holder').trim(),
        bankName: typed(values, 'bankName').trim(),
        branchCode: compact(typed(values, 'branchCode')),
        swift: compact(typed(values, 'swift')),
        accountNumber: compact(typed(values, 'accountNumber')),
      }),
    onDone,
  });
  return (
    <Form form={form} label={t`Bank account`}>
      {account.method !== null && (
        <Notice tone="copper">
          <p>
            <Trans>
              After a change nothing is paid for a day, and all owners are told by e-mail.
            </Trans>
          </p>
        </Notice>
      )}
      <Field
        label={t`Account holder`}
        name="holder"
        maxLength={100}
        required
        defaultValue={account.bank?.holder}
        error={form.errorOf('holder')}
      />
      <Field
        label={t`Bank and branch`}
        name="bankName"
        maxLength={100}
        required
        defaultValue={account.bank?.bankName}
        error={form.errorOf('bankName')}
      />
      <Field
        label={t`CNAPS code of the branch`}
        name="branchCode"
        inputMode="numeric"
        defaultValue={account.bank?.branchCode ?? ''}
        hint={t`12 digits, for banks in the mainland`}
        error={form.errorOf('branchCode')}
      />
      <Field
        label={t`SWIFT code`}
        name="swift"
        defaultValue={account.bank?.swift ?? ''}
        hint={t`In place of the branch code, for other banks`}
        error={form.errorOf('swift')}
      />
      <Field
        label={t`Account number`}
        name="accountNumber"
        autoComplete="off"
        required
        hint={t`Kept closed; only its last four digits are shown again`}
        error={form.errorOf('accountNumber')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save bank account</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
