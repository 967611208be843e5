import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, bodyOf, done } from '@/lib/api/client';
import { refreshSession } from '@/lib/api/session';
import { Button, buttonClass } from '@/ui/Button';
import { FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Gate } from './Gate';
import { isStaleLink, StaleLink } from './StaleLink';

interface Props {
  token: string | undefined;
}

/** Confirms the address of a new account. */
export function VerifyPage({ token }: Props) {
  const { t } = useLingui();
  return (
    <OneClick
      title={t`Confirm your e-mail address`}
      lead={<Trans>One click, and your account is open.</Trans>}
      token={token}
      send={(value) => done(api.POST('/api/v1/accounts/verifications', { body: { token: value } }))}
      action={<Trans>Confirm the address</Trans>}
      stale={
        <Link to="/sign-up" className={buttonClass()}>
          <Trans>Ask for a new link</Trans>
        </Link>
      }
      success={
        <>
          <Notice tone="good" title={<Trans>Your address is confirmed</Trans>} />
          <Link to="/sign-in" className={buttonClass('primary')}>
            <Trans>Sign in</Trans>
          </Link>
        </>
      }
    />
  );
}

/** Confirms the changed address of an account. */
export function ConfirmEmailPage({ token }: Props) {
  const { t } = useLingui();
  return (
    <OneClick
      title={t`Confirm your new e-mail address`}
      lead={<Trans>From then on you sign in with it, and our mails go there.</Trans>}
      token={token}
      send={(value) => done(api.POST('/api/v1/accounts/email-changes', { body: { token: value } }))}
      action={<Trans>Confirm the address</Trans>}
      stale={
        <Link to="/account" className={buttonClass()}>
          <Trans>Back to your account</Trans>
        </Link>
      }
      success={
        <>
          <Notice tone="good" title={<Trans>Your address is changed</Trans>} />
          <Link to="/account" className={buttonClass('primary')}>
            <Trans>To your account</Trans>
          </Link>
        </>
      }
    />
  );
}

/** Joins the organisation that sent an invitation; for somebody who is signed in. */
export function InvitationPage({ token }: Props) {
  const { t } = useLingui();
  return (
    <OneClick
      title={t`Join an organisation`}
      lead={<Trans>You see and do what your role there includes.</Trans>}
      token={token}
      send={(value) => bodyOf(api.POST('/api/v1/me/memberships', { body: { token: value } }))}
      action={<Trans>Join</Trans>}
      success={
        <>
          <Notice tone="good" title={<Trans>You belong to it now</Trans>}>
            <p>
              <Trans>What you do from here on, you do in its name.</Trans>
            </p>
          </Notice>
          <Link to="/organisation" className={buttonClass('primary')}>
            <Trans>See the organisation</Trans>
          </Link>
        </>
      }
    />
  );
}

interface OneClickProps extends Props {
  title: string;
  lead: ReactNode;
  send: (token: string) => Promise<unknown>;
  action: ReactNode;
  success: ReactNode;
  stale?: ReactNode;
}

/** A link works once, and mail scanners open links: so it is a click on the page that counts. */
function OneClick({ title, lead, token, send, action, success, stale }: OneClickProps) {
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: () => send(token ?? ''),
    onSuccess: () => refreshSession(client),
  });
  if (token === undefined || isStaleLink(sending.error)) {
    return (
      <Gate title={title}>
        <StaleLink>{stale}</StaleLink>
      </Gate>
    );
  }
  if (sending.isSuccess) return <Gate title={title}>{success}</Gate>;
  return (
    <Gate title={title} lead={lead}>
      {sending.isError && <RefusalNotice error={sending.error} />}
      <FormActions>
        <Button look="primary" disabled={sending.isPending} onClick={() => sending.mutate()}>
          {action}
        </Button>
      </FormActions>
    </Gate>
  );
}
