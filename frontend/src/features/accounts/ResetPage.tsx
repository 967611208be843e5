import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, done } from '@/lib/api/client';
import { renewSession } from '@/lib/api/session';
import { Button, buttonClass } from '@/ui/Button';
import { PasswordField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';
import { useTypedChecks } from './checks';
import { Gate } from './Gate';
import { isStaleLink, StaleLink } from './StaleLink';

/** Sets a new password with the link of a mail. */
export function ResetPage({ token }: { token: string | undefined }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { checkNewPassword } = useTypedChecks();
  const form = useForm({
    fields: ['password'],
    check: (values) => checkNewPassword(values, 'password'),
    send: (values) =>
      done(
        api.POST('/api/v1/accounts/passwords', {
          body: { token: token ?? '', password: typed(values, 'password') },
        }),
      ),
    onDone: () => void renewSession(client),
  });
  const again = (
    <Link to="/account/forgot-password" className={buttonClass()}>
      <Trans>Ask for a new link</Trans>
    </Link>
  );
  return (
    <Gate title={t`Choose a new password`}>
      {token === undefined || isStaleLink(form.refusal) ? (
        <StaleLink>{again}</StaleLink>
      ) : form.succeeded ? (
        <>
          <Notice tone="good" title={<Trans>Your password is changed</Trans>}>
            <p>
              <Trans>You were signed out everywhere. Sign in with the new password.</Trans>
            </p>
          </Notice>
          <Link to="/sign-in" className={buttonClass('primary')}>
            <Trans>Sign in</Trans>
          </Link>
        </>
      ) : (
        <Form form={form}>
          <PasswordField
            label={t`New password`}
            name="password"
            autoComplete="new-password"
            hint={t`At least 8 characters. A sentence is easy to remember and hard to guess.`}
            error={form.errorOf('password')}
          />
          <FormActions>
            <Button type="submit" look="primary" disabled={form.busy}>
              <Trans>Set the password</Trans>
            </Button>
          </FormActions>
        </Form>
      )}
    </Gate>
  );
}
