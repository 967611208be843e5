import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf, done } from '@/lib/api/client';
import type { MachineBooking } from '@/lib/api/types';
import { dayOf, momentText } from '@/lib/clock';
import { Amount } from '@/ui/Amount';
import { Button, buttonClass } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { MakerTabs } from './MakerTabs';
import { Mentorships } from './Mentorships';
import { bookingsQuery, MAKER_KEY, waitsQuery } from './queries';
import { spanText, useBookingWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

interface Props {
  /** The booking whose payment was made a moment ago. */
  paying?: string | undefined;
}

/** A person's bookings and what they wait for. */
export function BookingsPage({ paying }: Props) {
  const { t } = useLingui();
  const bookings = useInfiniteQuery(bookingsQuery());
  return (
    <Page title={t`My bookings`}>
      <header className={pieces['intro']}>
        <h1>
          <Trans>My bookings</Trans>
        </h1>
      </header>
      <MakerTabs />
      <Mentorships />
      <Waits />
      <PagedList
        list={bookings}
        empty={
          <EmptyState
            icon="clock"
            title={<Trans>No bookings yet</Trans>}
            actions={
              <Link to="/makerspaces/machines" search={{}} className={buttonClass('primary')}>
                <Trans>Find a machine</Trans>
              </Link>
            }
          >
            <p>
              <Trans>Choose a machine, a room or a mentor, then a time in the week.</Trans>
            </p>
          </EmptyState>
        }
      >
        {(items) => (
          <ul className={styles['list']}>
            {items.map((one) => (
              <BookingCard key={one.id} one={one} paying={one.id === paying} />
            ))}
          </ul>
        )}
      </PagedList>
      <Feed />
    </Page>
  );
}

const tone = (state: string) =>
  state === 'booked' || state === 'used'
    ? 'green'
    : state === 'cancelled'
      ? 'plain'
      : ('copper' as const);

function BookingCard({ one, paying }: { one: MachineBooking; paying: boolean }) {
  const word = useBookingWord();
  const client = useQueryClient();
  // whether it is to be given up, and whether that is in time for what was paid to go back
  const [sure, setSure] = useState<{ inTime: boolean } | null>(null);
  const deed = useMutation({
    mutationFn: (what: 'cancellation' | 'acceptance' | 'payment') => {
      const params = { params: { path: { id: one.id } } };
      if (what === 'acceptance') {
        return bodyOf(api.POST('/api/v1/bookings/{id}/acceptance', params));
      }
      return what === 'payment'
        ? bodyOf(api.POST('/api/v1/bookings/{id}/payment', params))
        : bodyOf(api.POST('/api/v1/bookings/{id}/cancellation', params));
    },
    onSuccess: (after) => {
      setSure(null);
      void client.invalidateQueries({ queryKey: MAKER_KEY });
      if (after.payUrl !== null) window.location.assign(after.payUrl);
    },
  });
  return (
    <li className={styles['card']}>
      <h2>
        <Link to="/makerspaces/machines/$slug" params={{ slug: one.bookable }} search={{}}>
          {one.name}
        </Link>
      </h2>
      <p className={pieces['chosen']}>{spanText(one.from, one.to)}</p>
      <p className={pieces['small']}>
        {one.makerspace.name}, {one.makerspace.building} ·{' '}
        <span className="mono">{one.number}</span>
      </p>
      <p className={pieces['tags']}>
        <Tag tone={tone(one.state)}>{word(one.state)}</Tag>
        {one.price !== null && (
          <Tag>
            <Amount {...one.price} kind="total" />
          </Tag>
        )}
        {one.returned !== null && Number(one.returned.amount) > 0 && (
          <Tag tone="green">
            <Trans>
              gone back: <Amount {...one.returned} kind="total" />
            </Trans>
          </Tag>
        )}
        {one.late && (
          <Tag tone="copper">
            <Trans>given up late</Trans>
          </Tag>
        )}
      </p>
      {one.heldUntil !== null && (
        <Notice tone={paying ? 'plain' : 'copper'}>
          {paying ? (
            <Trans>Your payment is being confirmed; this takes a few seconds.</Trans>
          ) : (
            <Trans>Kept for you until {momentText(one.heldUntil)}.</Trans>
          )}
        </Notice>
      )}
      {sure !== null && one.state === 'booked' && one.price !== null && (
        <Notice tone="copper">
          {sure.inTime ? (
            <Trans>
              Given up before {momentText(one.changeUntil)}, all that was paid goes back to you.
            </Trans>
          ) : (
            <Trans>
              It is later than {momentText(one.changeUntil)}: what was paid does not go back.
            </Trans>
          )}
        </Notice>
      )}
      {deed.isError && <RefusalNotice error={deed.error} />}
      <div className={pieces['buttons']}>
        {one.can.includes('accept') && (
          <Button
            look="primary"
            disabled={deed.isPending}
            onClick={() => deed.mutate('acceptance')}
          >
            <Trans>Take it</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
        {one.can.includes('pay') && !paying && (
          <Button look="primary" disabled={deed.isPending} onClick={() => deed.mutate('payment')}>
            {one.due !== null && one.dueFor > 1 ? (
              <Trans>
                Pay <Amount {...one.due} kind="total" /> for {one.dueFor} bookings
              </Trans>
            ) : (
              <Trans>Pay</Trans>
            )}
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
        {one.can.includes('move') && (
          <Link
            to="/makerspaces/machines/$slug"
            params={{ slug: one.bookable }}
            search={{
              move: one.id,
              from: dayOf(new Date(one.from)),
              minutes: String((Date.parse(one.to) - Date.parse(one.from)) / 60_000),
            }}
            className={buttonClass()}
          >
            <Trans>Move</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Link>
        )}
        {one.can.includes('cancel') &&
          (sure !== null ? (
            <>
              <Button
                look="danger"
                disabled={deed.isPending}
                onClick={() => deed.mutate('cancellation')}
              >
                {one.dueFor > 1 ? (
                  <Trans>Yes, cancel all {one.dueFor} of the series</Trans>
                ) : (
                  <Trans>Yes, cancel it</Trans>
                )}
              </Button>
              <Button onClick={() => setSure(null)}>
                <Trans>Keep it</Trans>
              </Button>
            </>
          ) : (
            <Button onClick={() => setSure({ inTime: Date.parse(one.changeUntil) > Date.now() })}>
              <Trans>Cancel</Trans>
              <span className="hidden-text"> {one.number}</span>
            </Button>
          ))}
        {one.state !== 'cancelled' && (
          <a href={`/api/v1/bookings/${one.id}/calendar.ics`} className={buttonClass('quiet')}>
            <Trans>Into my calendar</Trans>
          </a>
        )}
      </div>
    </li>
  );
}

function Waits() {
  const { data } = useQuery(waitsQuery());
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: (id: string) =>
      done(api.DELETE('/api/v1/booking-waits/{id}', { params: { path: { id } } })),
    onSuccess: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  const waiting = data?.items.filter(({ state }) => state === 'waiting') ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className={styles['card']}>
      <h2>
        <Trans>You wait for</Trans>
      </h2>
      <ul className={styles['list']}>
        {waiting.map((one) => (
          <li key={one.id} className={pieces['buttons']}>
            <span>
              {one.name}, {spanText(one.from, one.to)} (
              <Plural
                value={one.before}
                _0="you are first"
                one="# waits before you"
                other="# wait before you"
              />
              )
            </span>
            <Button shape="small" disabled={leave.isPending} onClick={() => leave.mutate(one.id)}>
              <Trans>Stop waiting</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Feed() {
  const make = useMutation({ mutationFn: () => bodyOf(api.POST('/api/v1/bookings/feed')) });
  const url = make.data?.url ?? null;
  return (
    <section className={styles['card']}>
      <h2>
        <Trans>In your calendar</Trans>
      </h2>
      <p>
        <Trans>
          A calendar that subscribes to a private address shows your bookings by itself. A new
          address ends the one before.
        </Trans>
      </p>
      {url === null ? (
        <p>
          <Button disabled={make.isPending} onClick={() => make.mutate()}>
            <Trans>Make an address</Trans>
          </Button>
        </p>
      ) : (
        <p className={pieces['buttons']}>
          <code className="mono">{url}</code>
          <CopyButton text={url} />
        </p>
      )}
      {make.isError && <RefusalNotice error={make.error} />}
    </section>
  );
}
