import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import { sessionQuery } from '@/lib/api/session';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field, PasswordField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { useTypedChecks } from './checks';
import { SetUpSecondFactor } from './SetUpSecondFactor';
import { useWrongPassword } from './useWrongPassword';

/** Whether signing in takes a code, and the way to change that. */
export function SecondFactor({ on }: { on: boolean }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [dialog, setDialog] = useState<'set-up' | 'turn-off' | null>(null);
  const renew = () => void client.invalidateQueries(sessionQuery());
  return (
    <>
      <p>
        {on ? (
          <Tag tone="green">
            <Trans>on</Trans>
          </Tag>
        ) : (
          <Tag>
            <Trans>off</Trans>
          </Tag>
        )}
      </p>
      <FormActions>
        {on ? (
          <Button onClick={() => setDialog('turn-off')}>
            <Trans>Turn it off</Trans>
          </Button>
        ) : (
          <Button onClick={() => setDialog('set-up')}>
            <Trans>Set up a second factor</Trans>
          </Button>
        )}
      </FormActions>
      {dialog === 'set-up' && <SetUpSecondFactor onOn={renew} onClose={() => setDialog(null)} />}
      {dialog === 'turn-off' && (
        <Dialog title={t`Turn off the second factor`} onClose={() => setDialog(null)}>
          <TurnOff
            onOff={() => {
              renew();
              setDialog(null);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

function TurnOff({ onOff }: { onOff: () => void }) {
  const { t } = useLingui();
  const { checkPresent } = useTypedChecks();
  const form = useForm({
    fields: ['password', 'code'],
    check: (values) => ({ ...checkPresent(values, 'password'), ...checkPresent(values, 'code') }),
    send: (values) =>
      done(
        api.POST('/api/v1/me/totp/end', {
          body: {
            password: typed(values, 'password'),
            code: typed(values, 'code').replace(/\s/g, ''),
          },
        }),
      ),
    onDone: onOff,
  });
  const passwordError = useWrongPassword(form);
  return (
    <Form form={form}>
      <p>
        <Trans>
          From then on your password alone opens the account, and other devices are signed out.
        </Trans>
      </p>
      <PasswordField
        label={t`Your password`}
        name="password"
        autoComplete="current-password"
        error={passwordError}
      />
      <Field
        label={t`Code of your second factor`}
        name="code"
        autoComplete="one-time-code"
        maxLength={40}
        hint={t`Six digits from your authenticator app. Lost the device? Use a recovery code.`}
        error={
          form.refused('code')
            ? t`The code is wrong, or it was used before. Wait for the next one.`
            : form.errorOf('code')
        }
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Turn it off</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
