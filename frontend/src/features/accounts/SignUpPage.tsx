import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import { currentLanguage } from '@/lib/language';
import { Button } from '@/ui/Button';
import { Field, PasswordField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { useTypedChecks } from './checks';
import { Gate } from './Gate';
import { MailSent } from './MailSent';

/** Opens an account with an organisation of its own. */
export function SignUpPage({ next }: { next: string | undefined }) {
  const { t } = useLingui();
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null) {
    return (
      <Gate title={t`Look into your mail`}>
        <MailSent to={sentTo}>
          <Trans>
            Follow the link in it within two days, then sign in. If the address has an account
            already, the mail says so instead.
          </Trans>
        </MailSent>
        <FormActions>
          <Button onClick={() => setSentTo(null)}>
            <Trans>Use another address</Trans>
          </Button>
        </FormActions>
      </Gate>
    );
  }
  return (
    <Gate
      title={t`Open an account`}
      lead={
        <Trans>
          An account is a person’s; what it does is done in the name of an organisation. We send a
          mail to make sure that the address is yours.
        </Trans>
      }
      others={
        <p>
          <Trans>
            You have an account?{' '}
            <Link to="/sign-in" search={next === undefined ? {} : { next }}>
              Sign in
            </Link>
          </Trans>
        </p>
      }
    >
      <SignUpForm onSent={setSentTo} />
    </Gate>
  );
}

function SignUpForm({ onSent }: { onSent: (email: string) => void }) {
  const { t } = useLingui();
  const { checkEmail, checkNewPassword, checkPresent } = useTypedChecks();
  const form = useForm({
    fields: ['email', 'password', 'organisationName'],
    check: (values) => ({
      ...checkEmail(values, 'email'),
      ...checkNewPassword(values, 'password'),
      ...checkPresent(values, 'organisationName'),
    }),
    send: async (values) => {
      const email = typed(values, 'email').trim();
      await done(
        api.POST('/api/v1/accounts', {
          body: {
            email,
            password: typed(values, 'password'),
            organisationName: typed(values, 'organisationName'),
            language: currentLanguage(),
          },
        }),
      );
      return email;
    },
    onDone: onSent,
  });
  return (
    <Form form={form}>
      <Field
        label={t`E-mail address`}
        name="email"
        type="email"
        autoComplete="username"
        required
        error={form.errorOf('email')}
      />
      <PasswordField
        label={t`Password`}
        name="password"
        autoComplete="new-password"
        hint={t`At least 8 characters. A sentence is easy to remember and hard to guess.`}
        error={form.errorOf('password')}
      />
      <Field
        label={t`Name of your organisation`}
        name="organisationName"
        autoComplete="organization"
        maxLength={120}
        required
        hint={t`A firm, a school, a maker space; your own name if you are on your own.`}
        error={form.errorOf('organisationName')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Open the account</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
