import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { Button } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Dialog } from '@/ui/Dialog';
import { Field, PasswordField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { QrCode } from '@/ui/QrCode';
import { saveFile } from '@/ui/saveFile';
import { typed, useForm } from '@/ui/useForm';
import styles from './Account.module.css';
import { useTypedChecks } from './checks';
import { useWrongPassword } from './useWrongPassword';

interface Offer {
  secret: string;
  otpauthUri: string;
}

interface Props {
  onOn: () => void;
  onClose: () => void;
}

/** Three steps: the password, the code of the device, the recovery codes. */
export function SetUpSecondFactor({ onOn, onClose }: Props) {
  const { t } = useLingui();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes !== null) {
    return (
      <Dialog key="codes" keep title={t`Keep these recovery codes`} onClose={onClose}>
        <RecoveryCodes codes={codes} onKept={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog key="steps" title={t`Set up a second factor`} onClose={onClose}>
      {offer === null ? (
        <AskPassword onOffer={setOffer} />
      ) : (
        <Confirm
          offer={offer}
          onCodes={(fresh) => {
            setCodes(fresh);
            onOn();
          }}
        />
      )}
    </Dialog>
  );
}

function AskPassword({ onOffer }: { onOffer: (offer: Offer) => void }) {
  const { t } = useLingui();
  const { checkPresent } = useTypedChecks();
  const form = useForm({
    fields: ['password'],
    check: (values) => checkPresent(values, 'password'),
    send: (values) =>
      bodyOf(api.POST('/api/v1/me/totp', { body: { password: typed(values, 'password') } })),
    onDone: onOffer,
  });
  const passwordError = useWrongPassword(form);
  return (
    <Form form={form}>
      <p>
        <Trans>
          You need an authenticator app on your phone: one that shows a new code every 30 seconds.
          First, your password once more.
        </Trans>
      </p>
      <PasswordField
        label={t`Your password`}
        name="password"
        autoComplete="current-password"
        error={passwordError}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Continue</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

function Confirm({ offer, onCodes }: { offer: Offer; onCodes: (codes: string[]) => void }) {
  const { t } = useLingui();
  const { checkPresent } = useTypedChecks();
  const form = useForm({
    fields: ['code'],
    check: (values) => checkPresent(values, 'code'),
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/me/totp/confirmation', {
          body: { code: typed(values, 'code').replace(/\s/g, '') },
        }),
      ),
    onDone: ({ recoveryCodes }) => onCodes(recoveryCodes),
  });
  return (
    <Form form={form}>
      <div className={styles['setUp']}>
        <QrCode text={offer.otpauthUri} label={t`QR code for your authenticator app`} />
        <div className={styles['secret']}>
          <p>
            <Trans>Scan this code with the app, or type in this key:</Trans>
          </p>
          <code data-secret={offer.secret}>{offer.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          <CopyButton text={offer.secret}>
            <Trans>Copy the key</Trans>
          </CopyButton>
        </div>
      </div>
      <Field
        label={t`Code that the app shows`}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
        error={
          form.refused('code')
            ? t`This is not the code of this key. Check that your phone’s clock is right.`
            : form.errorOf('code')
        }
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Turn it on</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useLingui();
  const text = `${codes.join('\n')}\n`;
  return (
    <>
      <Notice tone="good" title={<Trans>The second factor is on</Trans>}>
        <p>
          <Trans>
            Should you lose the device, each of these codes signs you in once. They are shown now
            and never again.
          </Trans>
        </p>
      </Notice>
      <ul className={styles['codes']} aria-label={t`Recovery codes`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <FormActions>
        <CopyButton text={text} />
        <Button onClick={() => saveFile('virtual-hqb-recovery-codes.txt', text, 'text/plain')}>
          <Icon name="download" size={16} />
          <Trans>Download</Trans>
        </Button>
        <Button look="primary" onClick={onKept}>
          <Trans>I have kept them</Trans>
        </Button>
      </FormActions>
    </>
  );
}
