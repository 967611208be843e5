import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import { useMe } from '@/lib/api/session';
import type { Bookable } from '@/lib/api/types';
import { dayOf, plusDays } from '@/lib/clock';
import { Button, buttonClass } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { SlotWeek } from '@/ui/SlotWeek';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { firstLength, lengthsOf } from './lengths';
import { calendarQuery, MAKER_KEY } from './queries';
import type { BookableSearch } from './search';
import { spanText, useLengthWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

const WEEK = 7;

interface Props {
  one: Bookable;
  search: BookableSearch;
  onSearch: (search: BookableSearch) => void;
}

/** A time is chosen in a week, then it is booked, or an earlier booking is moved there. */
export function BookIt({ one, search, onSearch }: Props) {
  const { t } = useLingui();
  const word = useLengthWord();
  const [chosen, setChosen] = useState<string | null>(null);
  const today = dayOf(new Date());
  const from = search.from !== undefined && search.from >= today ? search.from : today;
  const lengths = lengthsOf(one);
  const wished = Number(search.minutes);
  const minutes = lengths.includes(wished) ? wished : firstLength(one);
  const calendar = useQuery(calendarQuery(one.slug, from, minutes));
  const last = plusDays(today, one.rules.aheadDays);
  const to = (next: BookableSearch) => {
    setChosen(null);
    onSearch({ ...search, ...next });
  };
  return (
    <section className={styles['card']} aria-labelledby="book">
      <h2 id="book">
        {search.move === undefined ? <Trans>Book it</Trans> : <Trans>Move the booking</Trans>}
      </h2>
      {one.state === 'out-of-order' && (
        <Notice
          tone="copper"
          title={<Trans>Out of order: it cannot be booked at present.</Trans>}
        />
      )}
      <div className={styles['filters']}>
        <Select
          label={t`For how long`}
          value={String(minutes)}
          onChange={({ target }) => to({ minutes: target.value })}
        >
          {lengths.map((each) => (
            <option key={each} value={each}>
              {word(each)}
            </option>
          ))}
        </Select>
        <div className={pieces['buttons']}>
          <Button
            disabled={from <= today}
            onClick={() => {
              const before = plusDays(from, -WEEK);
              to({ from: before > today ? before : today });
            }}
          >
            <Trans>Earlier week</Trans>
          </Button>
          <Button
            disabled={plusDays(from, WEEK) > last}
            onClick={() => to({ from: plusDays(from, WEEK) })}
          >
            <Trans>Later week</Trans>
          </Button>
        </div>
      </div>
      {calendar.isError ? (
        <ErrorState error={calendar.error} onRetry={() => void calendar.refetch()} />
      ) : calendar.data === undefined ? (
        <SkeletonLines lines={6} height="2.4em" />
      ) : (
        <SlotWeek
          days={calendar.data.days.map(({ day, open, starts }) => ({
            day,
            slots: starts,
            none: open.length === 0 ? <Trans>closed</Trans> : <Trans>nothing left</Trans>,
          }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <Make
        key={minutes}
        one={one}
        at={chosen}
        minutes={minutes}
        move={search.move}
        onAt={setChosen}
      />
    </section>
  );
}

const endOf = (at: string, minutes: number): string =>
  new Date(new Date(at).getTime() + minutes * 60_000).toISOString();

interface MakeProps {
  one: Bookable;
  at: string | null;
  minutes: number;
  move: string | undefined;
  onAt: (at: string) => void;
}

function Make({ one, at, minutes, move, onAt }: MakeProps) {
  const { t } = useLingui();
  const me = useMe();
  const address = useRouterState({ select: ({ location }) => location.href });
  const client = useQueryClient();
  const navigate = useNavigate();
  const onDone = () => {
    void client.invalidateQueries({ queryKey: MAKER_KEY });
    void navigate({ to: '/makerspaces/bookings' });
  };
  const form = useForm({
    fields: ['note', 'repeat'],
    send: (values) => {
      const from = at ?? '';
      const to = endOf(from, minutes);
      if (move !== undefined) {
        return bodyOf(
          api.PUT('/api/v1/bookings/{id}/time', {
            params: { path: { id: move } },
            body: { from, to },
          }),
        ).then(() => null);
      }
      const times = Number(typed(values, 'times'));
      return bodyOf(
        api.POST('/api/v1/bookings', {
          body: {
            bookable: one.slug,
            from,
            to,
            note: typed(values, 'note'),
            ...(times > 1 && { repeat: `FREQ=WEEKLY;COUNT=${times}`, skip: true }),
          },
        }),
      ).then(() => null);
    },
    onDone,
  });
  const wait = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/booking-waits', {
          body: { bookable: one.slug, from: at ?? '', to: endOf(at ?? '', minutes) },
        }),
      ),
    onSuccess: onDone,
  });
  if (at === null) return <WaitForm one={one} minutes={minutes} />;
  const when = spanText(at, endOf(at, minutes));
  if (me === null) {
    return (
      <Notice title={when}>
        <p>
          <Link to="/sign-in" search={{ next: address }} className={buttonClass('primary')}>
            <Trans>Sign in to book it</Trans>
          </Link>
        </p>
      </Notice>
    );
  }
  const problem = form.refusal instanceof Problem ? form.refusal : null;
  const others = spansOf(problem?.more['alternatives']);
  return (
    <Form form={form} label={t`Booking of ${when}`}>
      <p className={pieces['chosen']} role="status">
        <Trans>Chosen: {when}</Trans>
      </p>
      {others.length > 0 && (
        <Notice tone="copper" title={<Trans>These would do as well</Trans>}>
          <ul className={pieces['buttons']}>
            {others.map(({ from, to }) => (
              <li key={from}>
                <Button onClick={() => onAt(from)}>{spanText(from, to)}</Button>
              </li>
            ))}
            <li>
              <Button disabled={wait.isPending} onClick={() => wait.mutate()}>
                <Trans>Wait for it</Trans>
              </Button>
            </li>
          </ul>
          {wait.isError && <RefusalNotice error={wait.error} />}
        </Notice>
      )}
      {move === undefined && (
        <>
          <Field
            label={t`A note for the keeper`}
            name="note"
            maxLength={300}
            error={form.errorOf('note')}
          />
          <Select
            label={t`Repeat`}
            name="times"
            defaultValue="1"
            {...(one.yourRate !== null && {
              hint: t`All of it is paid at once, within twenty minutes; each time given up early enough goes back by itself.`,
            })}
            error={form.errorOf('repeat')}
          >
            <option value="1">{t`once`}</option>
            {[2, 3, 4].map((times) => (
              <option key={times} value={times}>
                {t`${times} weeks at the same time`}
              </option>
            ))}
          </Select>
        </>
      )}
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {move === undefined ? <Trans>Book it</Trans> : <Trans>Move it there</Trans>}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Somebody waits for a time that is taken: it is typed, since taken times cannot be chosen above. */
function WaitForm({ one, minutes }: { one: Bookable; minutes: number }) {
  const { t } = useLingui();
  const me = useMe();
  const client = useQueryClient();
  const form = useForm({
    fields: ['from', 'to'],
    send: (values) => {
      const from = `${typed(values, 'day')}T${typed(values, 'hour')}:00+08:00`;
      return bodyOf(
        api.POST('/api/v1/booking-waits', {
          body: {
            bookable: one.slug,
            from: new Date(from).toISOString(),
            to: endOf(from, minutes),
          },
        }),
      );
    },
    onDone: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  if (me === null || me === undefined) return null;
  return (
    <details>
      <summary>
        <Trans>Wait for a time that is taken</Trans>
      </summary>
      <Form form={form} label={t`Wait for a time that is taken`}>
        <p>
          <Trans>
            When it comes free, it is offered to those who wait, in their order, and kept for a
            while.
          </Trans>
        </p>
        <Field label={t`Day`} name="day" type="date" required />
        <Field label={t`From`} name="hour" type="time" required error={form.errorOf('from')} />
        <FormActions>
          <Button type="submit" disabled={form.busy}>
            <Trans>Wait for it</Trans>
          </Button>
        </FormActions>
        {form.succeeded && (
          <Notice tone="good">
            <Trans>You are on the list.</Trans>
          </Notice>
        )}
      </Form>
    </details>
  );
}

interface Span {
  from: string;
  to: string;
}

/** The times that a refusal offers instead; none when it offers nothing. */
function spansOf(offered: unknown): Span[] {
  return Array.isArray(offered)
    ? offered.filter(
        (one): one is Span =>
          typeof one === 'object' && one !== null && 'from' in one && 'to' in one,
      )
    : [];
}
