import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { api, bodyOf, done } from '@/lib/api/client';
import { useMe } from '@/lib/api/session';
import type { MakerEvent } from '@/lib/api/types';
import { Button, buttonClass } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { QrCode } from '@/ui/QrCode';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { SeatTags } from './EventsPage';
import { eventQuery, MAKER_KEY } from './queries';
import { spanText } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

/** An evening: who speaks when, and a seat for whoever wants one. */
export function EventPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: one, error, refetch } = useQuery(eventQuery(id));
  if (one === undefined) {
    return (
      <Page title={t`Evening`}>
        <h1 className="hidden-text">{t`Evening`}</h1>
        {error === null ? (
          <SkeletonLines lines={8} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page title={one.title}>
      <nav aria-label={t`Back`}>
        <Link to="/makerspaces/events">
          <Trans>Evenings</Trans>
        </Link>
      </nav>
      <header className={pieces['intro']}>
        <h1>{one.title}</h1>
        <p className={pieces['chosen']}>{spanText(one.from, one.to)}</p>
        {one.presenter !== '' && <p>{one.presenter}</p>}
        <SeatTags one={one} />
      </header>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <p className={pieces['said']}>{one.about}</p>
          {one.recording !== null && (
            <p>
              <a href={one.recording} className={buttonClass('primary')} rel="noreferrer">
                <Trans>Watch the recording</Trans>
              </a>
            </p>
          )}
          <TakeSeat one={one} />
        </div>
        <aside className={styles['main']} aria-label={t`About the evening`}>
          <section className={styles['card']}>
            <h2>
              <Trans>Where</Trans>
            </h2>
            <p>
              <Link to="/makerspaces/$slug" params={{ slug: one.makerspace }}>
                {one.makerspaceName}
              </Link>
              {one.room !== null && `, ${one.room}`}
              <br />
              {one.where}
            </p>
            <p>
              <a href={`/api/v1/events/${one.id}/calendar.ics`}>
                <Trans>Into my calendar</Trans>
              </a>
              {one.series !== null && (
                <>
                  <br />
                  <a href={`/api/v1/event-series/${one.series}/calendar.ics`}>
                    <Trans>All of “{one.seriesName}” (iCalendar)</Trans>
                  </a>
                </>
              )}
            </p>
            <p>
              <CopyButton text={one.share}>
                <Trans>Copy the link to pass on</Trans>
              </CopyButton>
            </p>
          </section>
        </aside>
      </div>
    </Page>
  );
}

function TakeSeat({ one }: { one: MakerEvent }) {
  const me = useMe();
  const address = useRouterState({ select: ({ location }) => location.href });
  const client = useQueryClient();
  // waited for: until the page knows what became of it, the buttons rest
  const onSuccess = () => client.invalidateQueries({ queryKey: MAKER_KEY });
  const mutationKey = ['seat', one.id];
  const take = useMutation({
    mutationKey,
    mutationFn: (place: 'site' | 'online') =>
      bodyOf(
        api.POST('/api/v1/events/{id}/seats', {
          params: { path: { id: one.id } },
          body: { place },
        }),
      ),
    onSuccess,
  });
  const giveUp = useMutation({
    mutationKey,
    mutationFn: (id: string) =>
      done(api.DELETE('/api/v1/event-seats/{id}', { params: { path: { id } } })),
    onSuccess,
  });
  // the second click of two in a moment comes before the buttons are drawn anew
  const once = (ask: () => void) => {
    if (client.isMutating({ mutationKey }) === 0) ask();
  };
  if (one.state === 'held' || one.state === 'cancelled') return null;
  if (me === null) {
    return (
      <p>
        <Link to="/sign-in" search={{ next: address }} className={buttonClass('primary')}>
          <Trans>Sign in to take a seat</Trans>
        </Link>
      </p>
    );
  }
  const seat = one.seat;
  if (seat !== null) {
    return (
      <section className={styles['card']} aria-labelledby="seat">
        <h2 id="seat">
          {seat.state === 'waiting' ? (
            <Trans>You wait for a seat</Trans>
          ) : seat.place === 'online' ? (
            <Trans>Your seat online</Trans>
          ) : (
            <Trans>Your seat on site: number {seat.number}</Trans>
          )}
        </h2>
        {seat.onlineUrl !== null && (
          <p>
            <a href={seat.onlineUrl} rel="noreferrer">
              {seat.onlineUrl}
            </a>
          </p>
        )}
        {seat.place === 'site' && seat.state === 'booked' && <Ticket seat={seat.id} />}
        {giveUp.isError && <RefusalNotice error={giveUp.error} />}
        {seat.state !== 'checked-in' && (
          <p>
            <Button disabled={giveUp.isPending} onClick={() => once(() => giveUp.mutate(seat.id))}>
              {seat.state === 'waiting' ? (
                <Trans>Stop waiting</Trans>
              ) : (
                <Trans>Give the seat up</Trans>
              )}
            </Button>
          </p>
        )}
      </section>
    );
  }
  return (
    <section className={styles['card']} aria-labelledby="seat">
      <h2 id="seat">
        <Trans>Take a seat</Trans>
      </h2>
      {take.isError && <RefusalNotice error={take.error} />}
      <div className={pieces['buttons']}>
        {one.site.seats > 0 && (
          <Button
            look="primary"
            disabled={take.isPending}
            onClick={() => once(() => take.mutate('site'))}
          >
            {one.site.left > 0 ? <Trans>On site</Trans> : <Trans>Wait for a seat on site</Trans>}
          </Button>
        )}
        {one.online.seats > 0 && (
          <Button disabled={take.isPending} onClick={() => once(() => take.mutate('online'))}>
            {one.online.left > 0 ? <Trans>Online</Trans> : <Trans>Wait for a seat online</Trans>}
          </Button>
        )}
      </div>
    </section>
  );
}

function Ticket({ seat }: { seat: string }) {
  const { t } = useLingui();
  const ticket = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/event-seats/{id}/ticket', { params: { path: { id: seat } } })),
  });
  return (
    <>
      {ticket.isError && <RefusalNotice error={ticket.error} />}
      {ticket.data === undefined ? (
        <p>
          <Button look="primary" disabled={ticket.isPending} onClick={() => ticket.mutate()}>
            <Trans>Show the ticket</Trans>
          </Button>
        </p>
      ) : (
        <>
          <QrCode text={ticket.data.url} label={t`QR code of the ticket`} />
          <Notice>
            <Trans>Show it at the door. A ticket that is shown anew ends the one before.</Trans>
          </Notice>
        </>
      )}
    </>
  );
}
