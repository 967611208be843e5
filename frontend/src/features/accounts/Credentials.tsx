import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import { Button } from '@/ui/Button';
import { Field, PasswordField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';
import styles from './Account.module.css';
import { useTypedChecks } from './checks';
import { MailSent } from './MailSent';
import { useWrongPassword } from './useWrongPassword';

/** The address of the account, and another one in its place. */
export function EmailForm({ email }: { email: string }) {
  const { t } = useLingui();
  const { checkEmail, checkPresent } = useTypedChecks();
  const [open, setOpen] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    fields: ['email', 'password'],
    check: (values) => ({ ...checkEmail(values, 'email'), ...checkPresent(values, 'password') }),
    send: async (values) => {
      const wanted = typed(values, 'email').trim();
      await done(
        api.POST('/api/v1/me/email', {
          body: { email: wanted, password: typed(values, 'password') },
        }),
      );
      return wanted;
    },
    onDone: (wanted) => {
      setSentTo(wanted);
      setOpen(false);
    },
  });
  const passwordError = useWrongPassword(form);
  return (
    <>
      <p className={styles['value']}>{email}</p>
      {sentTo !== null && (
        <MailSent to={sentTo}>
          <Trans>Your address changes once you follow the link in it, within a day.</Trans>
        </MailSent>
      )}
      {open ? (
        <div className={styles['narrow']}>
          <Form form={form} label={t`Change the address`}>
            <Field
              label={t`New e-mail address`}
              name="email"
              type="email"
              autoComplete="email"
              required
              error={form.errorOf('email')}
            />
            <PasswordField
              label={t`Your password`}
              name="password"
              autoComplete="current-password"
              error={passwordError}
            />
            <FormActions>
              <Button type="submit" look="primary" disabled={form.busy}>
                <Trans>Send a link there</Trans>
              </Button>
              <Button look="quiet" onClick={() => setOpen(false)}>
                <Trans>Cancel</Trans>
              </Button>
            </FormActions>
          </Form>
        </div>
      ) : (
        <FormActions>
          <Button onClick={() => setOpen(true)}>
            <Trans>Change the address</Trans>
          </Button>
        </FormActions>
      )}
    </>
  );
}

/** Replaces the password by another one. */
export function PasswordForm() {
  const { t } = useLingui();
  const { checkNewPassword, checkPresent } = useTypedChecks();
  const [open, setOpen] = useState(false);
  const form = useForm({
    fields: ['password', 'newPassword'],
    check: (values) => ({
      ...checkPresent(values, 'password'),
      ...checkNewPassword(values, 'newPassword'),
    }),
    send: (values) =>
      done(
        api.POST('/api/v1/me/password', {
          body: {
            password: typed(values, 'password'),
            newPassword: typed(values, 'newPassword'),
          },
        }),
      ),
    onDone: () => setOpen(false),
  });
  const passwordError = useWrongPassword(form);
  if (!open) {
    return (
      <>
        {form.succeeded && (
          <Notice tone="good" title={<Trans>Your password is changed</Trans>}>
            <p>
              <Trans>You were signed out everywhere else.</Trans>
            </p>
          </Notice>
        )}
        <FormActions>
          <Button
            onClick={() => {
              form.reset();
              setOpen(true);
            }}
          >
            <Trans>Change the password</Trans>
          </Button>
        </FormActions>
      </>
    );
  }
  return (
    <div className={styles['narrow']}>
      <Form form={form} label={t`Change the password`}>
        <PasswordField
          label={t`Your password`}
          name="password"
          autoComplete="current-password"
          error={passwordError}
        />
        <PasswordField
          label={t`New password`}
          name="newPassword"
          autoComplete="new-password"
          hint={t`At least 8 characters. A sentence is easy to remember and hard to guess.`}
          error={form.errorOf('newPassword')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Change the password</Trans>
          </Button>
          <Button look="quiet" onClick={() => setOpen(false)}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
