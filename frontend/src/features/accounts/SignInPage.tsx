import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api, done } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import { renewSession } from '@/lib/api/session';
import { Button } from '@/ui/Button';
import { Field, PasswordField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm, type Faults } from '@/ui/useForm';
import { Gate } from './Gate';
import { useTypedChecks } from './checks';

interface Props {
  /** The page that asked for it, to be kept by the links to other ways in. */
  next: string | undefined;
}

/** E-mail address and password; then, where the account has a second factor, its code. */
export function SignInPage({ next }: Props) {
  const { t } = useLingui();
  const [wantsCode, setWantsCode] = useState(false);
  const keep = next === undefined ? {} : { next };
  return (
    <Gate
      title={t`Sign in`}
      others={
        <>
          <p>
            <Trans>
              No account yet?{' '}
              <Link to="/sign-up" search={keep}>
                Open one
              </Link>
            </Trans>
          </p>
          <p>
            <Link to="/account/forgot-password">
              <Trans>I forgot my password</Trans>
            </Link>
          </p>
        </>
      }
    >
      <SignInForm wantsCode={wantsCode} onWantsCode={setWantsCode} />
    </Gate>
  );
}

interface FormProps {
  wantsCode: boolean;
  onWantsCode: (wanted: boolean) => void;
}

function SignInForm({ wantsCode, onWantsCode }: FormProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { checkEmail, checkPresent } = useTypedChecks();
  const form = useForm({
    fields: ['email', 'password', 'totp'],
    check: (values): Faults => ({
      ...checkEmail(values, 'email'),
      ...checkPresent(values, 'password'),
      ...(wantsCode && checkPresent(values, 'totp')),
    }),
    send: async (values) => {
      try {
        await done(
          api.POST('/api/v1/sessions', {
            body: {
              email: typed(values, 'email'),
              password: typed(values, 'password'),
              totp: wantsCode ? typed(values, 'totp').replace(/\s/g, '') : null,
            },
          }),
        );
        return true;
      } catch (error) {
        // Not a failure: the password was right, and the code is asked for next.
        if (!wantsCode && isProblem(error, 'second-factor-required')) return false;
        throw error;
      }
    },
    onDone: (signedIn) => {
      if (!signedIn) onWantsCode(true);
      else void renewSession(client);
    },
  });
  return (
    <Form
      form={form}
      explain={(error) => {
        if (isProblem(error, 'email-unverified')) {
          return (
            <Trans>
              This address is not confirmed yet. Follow the link in our mail, or{' '}
              <Link to="/sign-up">sign up again</Link> to get another one.
            </Trans>
          );
        }
        if (!isProblem(error, 'unauthenticated')) return null;
        return wantsCode
          ? t`The code is wrong, or it was used before. Wait for the next one.`
          : t`The e-mail address or the password is wrong.`;
      }}
    >
      <div hidden={wantsCode}>
        <Field
          label={t`E-mail address`}
          name="email"
          type="email"
          autoComplete="username"
          required
          error={form.errorOf('email')}
        />
      </div>
      <div hidden={wantsCode}>
        <PasswordField
          label={t`Password`}
          name="password"
          autoComplete="current-password"
          error={form.errorOf('password')}
        />
      </div>
      {wantsCode && <CodeField error={form.errorOf('totp')} />}
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {wantsCode ? <Trans>Confirm the code</Trans> : <Trans>Sign in</Trans>}
        </Button>
        {wantsCode && (
          <Button
            look="quiet"
            onClick={() => {
              form.reset();
              onWantsCode(false);
            }}
          >
            <Trans>Back</Trans>
          </Button>
        )}
      </FormActions>
    </Form>
  );
}

/** Six digits, or one of the recovery codes. Typing goes on here as soon as it appears. */
function CodeField({ error }: { error: string | null }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={box}>
      <Field
        label={t`Code of your second factor`}
        name="totp"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        error={error}
        hint={t`Six digits from your authenticator app. Lost the device? Use a recovery code.`}
      />
    </div>
  );
}

function isProblem(error: unknown, code: string): boolean {
  return error instanceof Problem && error.code === code;
}
