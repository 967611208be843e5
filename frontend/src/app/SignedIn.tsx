import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useRouter } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { may, sessionQuery, type PermissionCode } from '@/lib/api/session';
import type { Me } from '@/lib/api/types';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';

interface Props {
  title: string;
  permission?: PermissionCode;
  children: (me: Me) => ReactNode;
}

/** A page for people who are signed in; the others sign in first and come back. */
export function SignedIn({ title, permission, children }: Props) {
  const router = useRouter();
  // The page that was asked for: on the way to another one the router's address is that one's already.
  const [address] = useState(router.state.location.href);
  const { data: session, error, refetch } = useQuery(sessionQuery());
  if (session === undefined) {
    return (
      <Page title={title}>
        <h1>{title}</h1>
        {error === null ? (
          <SkeletonLines lines={8} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  if (session.me === null) return <Navigate to="/sign-in" search={{ next: address }} replace />;
  if (permission !== undefined && !may(session.me, permission)) {
    return <Closed title={title} me={session.me} />;
  }
  return children(session.me);
}

function Closed({ title, me }: { title: string; me: Me }) {
  const { t } = useLingui();
  const platform = me.organisation?.kind === 'platform' && !me.secondFactor;
  return (
    <Page title={title}>
      <h1>{title}</h1>
      {platform ? (
        <EmptyState
          icon="lock"
          title={t`A second factor is needed here`}
          actions={
            <Link to="/account" className={buttonClass('primary')}>
              <Trans>Set up a second factor</Trans>
            </Link>
          }
        >
          <p>
            <Trans>
              Those who run the platform sign in with a password and a code of their device. Set it
              up in your account, then come back.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <EmptyState icon="lock" title={t`Your role does not include this page`}>
          <p>
            <Trans>
              An owner of your organisation can give you the role that does. If you belong to
              several organisations, choose another one in your account.
            </Trans>
          </p>
        </EmptyState>
      )}
    </Page>
  );
}
