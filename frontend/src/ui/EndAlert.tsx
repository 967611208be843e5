import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { Notice, RefusalNotice } from './Notice';
import { Page } from './Page';

interface Props {
  /** Turns the alert off. */
  end: () => Promise<unknown>;
  /** What happens when it is off. */
  about: ReactNode;
  /** The way to what is saved. */
  saved: ReactNode;
}

/** Ends an alert by the word of its mail. A press is needed, since mail readers open links by themselves. */
export function EndAlert({ end, about, saved }: Props) {
  const { t } = useLingui();
  const ending = useMutation({ mutationFn: end });
  return (
    <Page title={t`No more of these mails`}>
      <h1>
        <Trans>No more of these mails</Trans>
      </h1>
      {ending.isSuccess ? (
        <Notice tone="good" title={<Trans>The alert is off.</Trans>}>
          <p>{saved}</p>
        </Notice>
      ) : (
        <>
          <p>{about}</p>
          {ending.error !== null && <RefusalNotice error={ending.error} />}
          <p>
            <Button look="primary" disabled={ending.isPending} onClick={() => ending.mutate()}>
              <Trans>Turn the alert off</Trans>
            </Button>
          </p>
        </>
      )}
    </Page>
  );
}
