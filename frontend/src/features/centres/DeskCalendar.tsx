import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import { may, useMe } from '@/lib/api/session';
import type { Centre } from '@/lib/api/types';
import { Button, buttonClass } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { dayName, weekdayOf } from '@/lib/clock';
import { desksQuery, FREE_KEY, PARK_KEY } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

/** Four weeks of free desks; a day is chosen, then a desk is held. */
export function DeskCalendar({ centre }: { centre: Centre }) {
  const { t } = useLingui();
  const desks = useQuery(desksQuery(centre.slug));
  const [day, setDay] = useState<string | null>(null);
  const days = desks.data?.days ?? [];
  const before = days[0] === undefined ? 0 : weekdayOf(days[0].day) - 1;
  return (
    <section className={styles['card']} aria-labelledby="desks">
      <h2 id="desks">
        <Trans>Free desks</Trans>
      </h2>
      <p>
        <Trans>
          A desk for a day, with power and network, without rent. Hold one, confirm it, show the
          pass at the door.
        </Trans>
      </p>
      {desks.isError ? (
        <ErrorState error={desks.error} onRetry={() => void desks.refetch()} />
      ) : desks.data === undefined ? (
        <SkeletonLines lines={4} height="2.4em" />
      ) : (
        <ul className={styles['calendar']} aria-label={t`Days`}>
          {days.map(({ day: one, open, free, note }, index) => (
            <li key={one} style={index === 0 ? { gridColumnStart: before + 1 } : undefined}>
              <button
                type="button"
                className={styles['dayButton']}
                aria-pressed={day === one}
                disabled={!open || free === 0}
                onClick={() => setDay(one)}
              >
                <span>{dayName(one)}</span>
                <span className={pieces['small']}>
                  {!open ? (
                    (note ?? <Trans>closed</Trans>)
                  ) : free === 0 ? (
                    <Trans>full</Trans>
                  ) : (
                    <Plural value={free} one="# desk" other="# desks" />
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {day !== null && <Hold centre={centre} day={day} onDay={setDay} />}
    </section>
  );
}

interface HoldProps {
  centre: Centre;
  day: string;
  onDay: (day: string) => void;
}

function Hold({ centre, day, onDay }: HoldProps) {
  const me = useMe();
  const address = useRouterState({ select: ({ location }) => location.href });
  const client = useQueryClient();
  const navigate = useNavigate();
  const hold = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/desk-days', { body: { centre: centre.slug, day } })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: PARK_KEY });
      void navigate({ to: '/park/appointments', hash: 'desks' });
    },
    onSettled: () => client.invalidateQueries({ queryKey: FREE_KEY }),
  });
  const next = hold.error instanceof Problem ? hold.error.more['nextFree'] : undefined;
  const name = dayName(day, 'long');
  if (me === undefined) return null;
  if (me === null) {
    return (
      <Notice title={name}>
        <p>
          <Link to="/sign-in" search={{ next: address }} className={buttonClass('primary')}>
            <Trans>Sign in to book a desk</Trans>
          </Link>
        </p>
      </Notice>
    );
  }
  if (!may(me, 'buy')) {
    return (
      <Notice title={name}>
        <p>
          <Trans>Those who order for an organisation book its desks.</Trans>
        </p>
      </Notice>
    );
  }
  return (
    <>
      {hold.isError && <RefusalNotice error={hold.error} />}
      <div className={pieces['buttons']}>
        <Button look="primary" disabled={hold.isPending} onClick={() => hold.mutate()}>
          <Trans>Hold a desk on {name}</Trans>
        </Button>
        {typeof next === 'string' && (
          <Button
            onClick={() => {
              hold.reset();
              onDay(next);
            }}
          >
            <Trans>Take {dayName(next, 'long')} instead</Trans>
          </Button>
        )}
      </div>
    </>
  );
}
