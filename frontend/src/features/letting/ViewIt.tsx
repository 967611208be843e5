import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import type { ViewingTimes } from '@/lib/api/types';
import { dayOf, momentText, plusDays } from '@/lib/clock';
import { Button, buttonClass } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { SlotWeek } from '@/ui/SlotWeek';
import { typed, useForm } from '@/ui/useForm';
import { LETTING_KEY } from './queries';
import type { UnitSearch } from './search';
import pieces from '@/ui/Pieces.module.css';
import styles from './Letting.module.css';

const WEEK = 7;

interface Props {
  id: string;
  times: ViewingTimes;
  from: string;
  today: string;
  search: UnitSearch;
  onSearch: (search: UnitSearch) => void;
  signedIn: boolean;
}

/** A time is chosen in a week, then the viewing is booked, or an earlier one is moved there. */
export function ViewIt({ id, times, from, today, search, onSearch, signedIn }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { booked } = times;
  const moving = search.move !== undefined && booked?.id === search.move ? booked : null;
  const show = (day: string) => {
    setChosen(null);
    onSearch({ ...search, from: day });
  };
  return (
    <section className={styles['card']} aria-labelledby="view-it">
      <h2 id="view-it">
        {moving === null ? <Trans>View it</Trans> : <Trans>Move the viewing</Trans>}
      </h2>
      {booked !== null && moving === null ? (
        <Notice tone="good" title={<Trans>You view it on {momentText(booked.at)}</Trans>}>
          <p className={pieces['buttons']}>
            <Link to="/viewings" className={buttonClass('plain', 'small')}>
              <Trans>My viewings</Trans>
            </Link>
            <Button shape="small" onClick={() => onSearch({ ...search, move: booked.id })}>
              <Trans>Move</Trans>
            </Button>
          </p>
        </Notice>
      ) : !times.offered ? (
        <p>
          <Trans>The owner gives no times yet. Ask for one.</Trans>
        </p>
      ) : (
        <>
          {times.meeting !== '' && (
            <p className={styles['small']}>
              <Trans>Meeting point: {times.meeting}</Trans>
            </p>
          )}
          <div className={pieces['buttons']}>
            <Button
              shape="small"
              disabled={from <= today}
              onClick={() => show(laterOf(plusDays(from, -WEEK), today))}
            >
              <Trans>Earlier week</Trans>
            </Button>
            <Button
              shape="small"
              disabled={plusDays(from, WEEK) > times.last}
              onClick={() => show(plusDays(from, WEEK))}
            >
              <Trans>Later week</Trans>
            </Button>
          </div>
          <SlotWeek
            days={times.days
              .slice(0, WEEK)
              .map(({ day, times: slots }) => ({ day, slots, none: <Trans>none</Trans> }))}
            chosen={chosen}
            onChoose={setChosen}
          />
          {chosen !== null && (
            <Book
              id={id}
              at={chosen}
              move={moving?.id ?? null}
              signedIn={signedIn}
              onOther={(at) => {
                setChosen(at);
                onSearch({ ...search, from: laterOf(dayOf(new Date(at)), today) });
              }}
            />
          )}
        </>
      )}
    </section>
  );
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);

/** The free times that a refusal offers instead. */
function alternativesOf(error: Error | null): string[] {
  const offered = error instanceof Problem ? error.more['alternatives'] : undefined;
  if (!Array.isArray(offered)) return [];
  return offered.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'at' in one && typeof one.at === 'string'
      ? [one.at]
      : [],
  );
}

interface BookProps {
  id: string;
  at: string;
  move: string | null;
  signedIn: boolean;
  onOther: (at: string) => void;
}

function Book({ id, at, move, signedIn, onOther }: BookProps) {
  const { t } = useLingui();
  const address = useRouterState({ select: ({ location }) => location.href });
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    fields: ['note', 'at'],
    send: (values) =>
      move === null
        ? bodyOf(
            api.POST('/api/v1/units/{id}/viewings', {
              params: { path: { id } },
              body: { at, note: typed(values, 'note') },
            }),
          )
        : bodyOf(
            api.POST('/api/v1/viewings/{id}/move', {
              params: { path: { id: move } },
              body: { at },
            }),
          ),
    onDone: () => {
      void client.invalidateQueries({ queryKey: LETTING_KEY });
      void navigate({ to: '/viewings' });
    },
  });
  const when = momentText(at);
  const others = alternativesOf(form.refusal);
  if (!signedIn) {
    return (
      <Notice title={when}>
        <p>
          <Link to="/sign-in" search={{ next: address }} className={buttonClass('primary')}>
            <Trans>Sign in to book the viewing</Trans>
          </Link>
        </p>
      </Notice>
    );
  }
  return (
    <Form form={form} label={t`Viewing on ${when}`}>
      <p className={styles['chosen']} role="status">
        <Trans>Chosen: {when}</Trans>
      </p>
      {others.length > 0 && (
        <Notice tone="copper" title={<Trans>These would do as well</Trans>}>
          <ul className={pieces['buttons']}>
            {others.map((other) => (
              <li key={other}>
                <Button shape="small" onClick={() => onOther(other)}>
                  {momentText(other)}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {move === null && (
        <TextArea
          label={t`For the owner`}
          name="note"
          rows={2}
          maxLength={500}
          hint={t`How many come, and what matters to you. You may leave it empty.`}
          error={form.errorOf('note')}
        />
      )}
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {move === null ? <Trans>Book the viewing</Trans> : <Trans>Move it there</Trans>}
        </Button>
      </FormActions>
    </Form>
  );
}
