import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Bookable } from '@/lib/api/types';
import { dayOf, plusDays } from '@/lib/clock';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { SlotWeek } from '@/ui/SlotWeek';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { firstLength, lengthsOf } from './lengths';
import { MakeBooking } from './MakeBooking';
import { ownAt, withOwnTimeFree } from './moves';
import { bookingQuery, calendarQuery } from './queries';
import type { BookableSearch } from './search';
import { WaitForTaken } from './WaitForTaken';
import { spanText, useLengthWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

const WEEK = 7;

interface Props {
  one: Bookable;
  search: BookableSearch;
  onSearch: (search: BookableSearch) => void;
}

/** A time is chosen in a week, then it is booked, waited for when it is taken, or an earlier booking is moved there. */
export function BookIt({ one, search, onSearch }: Props) {
  const { t } = useLingui();
  const word = useLengthWord();
  const [chosen, setChosen] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  // on a phone the week is longer than the screen: what was chosen would be out of sight
  useEffect(() => {
    if (chosen !== null) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const today = dayOf(new Date());
  const from = search.from !== undefined && search.from >= today ? search.from : today;
  const lengths = lengthsOf(one);
  const wished = Number(search.minutes);
  const minutes = lengths.includes(wished) ? wished : firstLength(one);
  const calendar = useQuery(calendarQuery(one.slug, from, minutes));
  const last = plusDays(today, one.rules.aheadDays);
  const moved = useQuery({
    ...bookingQuery(search.move ?? ''),
    enabled: search.move !== undefined,
  });
  const days = withOwnTimeFree(calendar.data?.days ?? [], {
    move: search.move,
    minutes,
    bufferMinutes: one.rules.bufferMinutes,
  });
  const start = days.flatMap(({ starts }) => starts).find(({ at }) => at === chosen);
  const own = chosen === null ? null : ownAt(days, chosen);
  const mayWait = one.state !== 'out-of-order' && search.move === undefined;
  const missing = one.trainings.filter(({ had }) => had === false);
  const to = (next: BookableSearch) => {
    setChosen(null);
    onSearch({ ...search, ...next });
  };
  return (
    <section className={styles['card']} aria-labelledby="book">
      <h2 id="book">
        {search.move === undefined ? <Trans>Book it</Trans> : <Trans>Move the booking</Trans>}
      </h2>
      {moved.data !== undefined && (
        <p>
          <Trans>Now: {spanText(moved.data.from, moved.data.to)}</Trans>
        </p>
      )}
      {missing.length > 0 && (
        <Notice tone="copper" title={<Trans>A training comes first</Trans>}>
          <p>
            {missing.some(({ ended }) => ended) ? (
              <Trans>
                You have not had “{missing.map(({ name }) => name).join('”, “')}”, and it is given
                to nobody any more. Only those who had it book this; ask its keeper.
              </Trans>
            ) : (
              <Trans>
                You have not had “{missing.map(({ name }) => name).join('”, “')}” yet. Its keeper
                gives it and notes it; then you can book.
              </Trans>
            )}{' '}
            <Link to="/makerspaces/$slug" params={{ slug: one.makerspace.slug }}>
              {one.makerspace.name}
            </Link>
          </p>
        </Notice>
      )}
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
          days={days.map(({ day, open, starts }) => ({
            day,
            slots: starts,
            none: open.length === 0 ? <Trans>closed</Trans> : <Trans>nothing left</Trans>,
          }))}
          chosen={chosen}
          onChoose={setChosen}
          onTaken={mayWait ? setChosen : undefined}
        />
      )}
      <div ref={panel} className={styles['panel']}>
        {chosen === null ? (
          mayWait && (
            <p className={pieces['small']}>
              <Trans>Choose a free time to book it, or one that is taken to wait for it.</Trans>
            </p>
          )
        ) : start?.free === 0 && own !== null ? (
          <Notice title={<Trans>This time is yours already</Trans>}>
            <Link to="/makerspaces/bookings">
              <Trans>My bookings</Trans>
            </Link>
          </Notice>
        ) : start?.free === 0 ? (
          <WaitForTaken key={`${chosen} ${minutes}`} one={one} at={chosen} minutes={minutes} />
        ) : (
          <MakeBooking
            key={minutes}
            one={one}
            at={chosen}
            minutes={minutes}
            move={search.move}
            onAt={setChosen}
          />
        )}
      </div>
    </section>
  );
}
