import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { useTypedChecks } from './checks';
import { Gate } from './Gate';
import { MailSent } from './MailSent';

/** Asks for a mail with which a forgotten password can be replaced. */
export function ForgotPage() {
  const { t } = useLingui();
  const { checkEmail } = useTypedChecks();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    fields: ['email'],
    check: (values) => checkEmail(values, 'email'),
    send: async (values) => {
      const email = typed(values, 'email').trim();
      await done(api.POST('/api/v1/accounts/password-resets', { body: { email } }));
      return email;
    },
    onDone: setSentTo,
  });
  return (
    <Gate
      title={t`Choose a new password`}
      lead={<Trans>We send a link to the address of your account. It works for one hour.</Trans>}
      others={
        <p>
          <Link to="/sign-in">
            <Trans>Back to sign in</Trans>
          </Link>
        </p>
      }
    >
      {sentTo === null ? (
        <Form form={form}>
          <Field
            label={t`E-mail address`}
            name="email"
            type="email"
            autoComplete="username"
            required
            error={form.errorOf('email')}
          />
          <FormActions>
            <Button type="submit" look="primary" disabled={form.busy}>
              <Trans>Send the link</Trans>
            </Button>
          </FormActions>
        </Form>
      ) : (
        <MailSent to={sentTo}>
          <Trans>If this address has an account, the mail arrives within a minute.</Trans>
        </MailSent>
      )}
    </Gate>
  );
}
