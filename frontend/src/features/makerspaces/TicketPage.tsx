import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { may, useMe } from '@/lib/api/session';
import { Button } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { momentText } from '@/lib/clock';
import pieces from '@/ui/Pieces.module.css';

/** What the QR code of a ticket leads to: a keeper lets its holder in. */
export function TicketPage({ token }: { token: string }) {
  const { t } = useLingui();
  const me = useMe();
  const checkIn = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/keeper/check-ins', { body: { ticket: token } })),
  });
  return (
    <Page title={t`Ticket`}>
      <header className={pieces['intro']}>
        <h1>
          <Trans>Ticket</Trans>
        </h1>
      </header>
      {me !== null && me !== undefined && may(me, 'keep') ? (
        <>
          {checkIn.isError && <RefusalNotice error={checkIn.error} />}
          {checkIn.data === undefined ? (
            <p>
              <Button look="primary" disabled={checkIn.isPending} onClick={() => checkIn.mutate()}>
                <Trans>Let in</Trans>
              </Button>
            </p>
          ) : (
            <Notice tone="good" title={checkIn.data.title}>
              <p>
                {momentText(checkIn.data.from)} · {checkIn.data.who} ·{' '}
                <Trans>seat {checkIn.data.number}</Trans>
              </p>
            </Notice>
          )}
        </>
      ) : (
        <p>
          <Trans>Show this code at the door; a keeper of the makerspace lets you in.</Trans>
        </p>
      )}
    </Page>
  );
}
