import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, done } from '@/lib/api/client';
import { Button } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';

/** Ends an alert by the word of its mail. A press is needed, since mail readers open links by themselves. */
export function UnsubscribePage({ token }: { token: string }) {
  const { t } = useLingui();
  const end = useMutation({
    mutationFn: () => done(api.POST('/api/v1/saved-needs/unsubscriptions', { body: { token } })),
  });
  return (
    <Page title={t`No more of these mails`}>
      <h1>
        <Trans>No more of these mails</Trans>
      </h1>
      {end.isSuccess ? (
        <Notice tone="good" title={<Trans>The alert is off.</Trans>}>
          <p>
            <Link to="/spaces/saved">
              <Trans>Your saved searches</Trans>
            </Link>
          </p>
        </Notice>
      ) : (
        <>
          <p>
            <Trans>
              You are no longer told of new units that fit this search. The search itself stays.
            </Trans>
          </p>
          {end.error !== null && <RefusalNotice error={end.error} />}
          <p>
            <Button look="primary" disabled={end.isPending} onClick={() => end.mutate()}>
              <Trans>Turn the alert off</Trans>
            </Button>
          </p>
        </>
      )}
    </Page>
  );
}
