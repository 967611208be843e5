import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { may, useMe } from '@/lib/api/session';
import type { OpeningTimes } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { Setting, Settings } from '@/ui/Settings';
import { SkeletonLines } from '@/ui/States';
import { useForm } from '@/ui/useForm';
import { OpeningHours } from '../OpeningHours';
import { weekdayName } from '../openingHours';
import { CounterPage, CounterRefusal } from './CounterPage';
import { openingHoursQuery } from './queries';
import { closureFaults, hoursOf, weekFaults, type ClosureText, type DayText } from './hours';
import styles from './Hours.module.css';

/** When the own counter is open: every week, and the days without trade. */
export function HoursPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(openingHoursQuery());
  const me = useMe();
  const owner = me !== null && me !== undefined && may(me, 'manage-organisation');
  return (
    <CounterPage title={t`Opening hours`}>
      {error !== null ? (
        <CounterRefusal error={error} onRetry={() => void refetch()} />
      ) : data === undefined || me === undefined ? (
        <SkeletonLines lines={8} height="2em" />
      ) : owner ? (
        <HoursForm times={data} />
      ) : (
        <>
          <Notice>
            <p>
              <Trans>An owner of the organisation sets these hours.</Trans>
            </p>
          </Notice>
          <OpeningHours times={data} />
        </>
      )}
    </CounterPage>
  );
}

const USUAL = { opens: '09:30', closes: '18:30' };

function HoursForm({ times }: { times: OpeningTimes }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [week, setWeek] = useState<readonly DayText[]>(() =>
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
      const day = times.week.find((one) => one.weekday === weekday);
      return { weekday, open: day !== undefined, ...USUAL, ...day };
    }),
  );
  const [closed, setClosed] = useState<readonly ClosureText[]>(() =>
    times.closed.map(({ from, to, note }, key) => ({ key, from, to, note: note ?? '' })),
  );
  const form = useForm({
    fields: [],
    check: () => ({
      ...weekFaults(week, t`It closes later than it opens.`),
      ...closureFaults(closed, t`Give the first day, and no last day before it.`),
    }),
    send: () => bodyOf(api.PUT('/api/v1/supply/opening-hours', { body: hoursOf(week, closed) })),
    onDone: (saved) => {
      client.setQueryData(openingHoursQuery().queryKey, saved);
      void client.invalidateQueries({ queryKey: ['supplier'] });
    },
  });
  const set = (weekday: number, change: Partial<DayText>) =>
    setWeek(week.map((day) => (day.weekday === weekday ? { ...day, ...change } : day)));
  const put = (key: number, change: Partial<ClosureText>) =>
    setClosed(closed.map((one) => (one.key === key ? { ...one, ...change } : one)));
  return (
    <Form form={form} label={t`Opening hours`}>
      <Settings>
        <Setting
          title={<Trans>Every week</Trans>}
          about={<Trans>Shenzhen time (UTC+8). A day that is not ticked is closed.</Trans>}
        >
          {week.map((day) => (
            <div key={day.weekday} className={styles['day']}>
              <label className={styles['open']}>
                <input
                  type="checkbox"
                  checked={day.open}
                  onChange={(event) => set(day.weekday, { open: event.target.checked })}
                />
                {weekdayName(day.weekday)}
              </label>
              {day.open ? (
                <>
                  <Field
                    label={t`Opens`}
                    type="time"
                    aria-label={t`${weekdayName(day.weekday)}, opens`}
                    value={day.opens}
                    required
                    onChange={(event) => set(day.weekday, { opens: event.target.value })}
                  />
                  <Field
                    label={t`Closes`}
                    type="time"
                    aria-label={t`${weekdayName(day.weekday)}, closes`}
                    value={day.closes}
                    required
                    error={form.errorOf(`day ${day.weekday}`)}
                    onChange={(event) => set(day.weekday, { closes: event.target.value })}
                  />
                </>
              ) : (
                <p className={styles['closed']}>
                  <Trans>closed</Trans>
                </p>
              )}
            </div>
          ))}
        </Setting>
        <Setting
          title={<Trans>Holidays and other closed days</Trans>}
          about={<Trans>On these days the counter is closed whatever the weekday says.</Trans>}
        >
          {closed.map((one) => (
            <div key={one.key} className={styles['closure']}>
              <Field
                label={t`First day`}
                type="date"
                value={one.from}
                error={form.errorOf(`closed ${one.key}`)}
                onChange={(event) => put(one.key, { from: event.target.value })}
              />
              <Field
                label={t`Last day`}
                type="date"
                value={one.to}
                onChange={(event) => put(one.key, { to: event.target.value })}
              />
              <Field
                label={t`Why (optional)`}
                maxLength={80}
                value={one.note}
                onChange={(event) => put(one.key, { note: event.target.value })}
              />
              <Button
                shape="square"
                aria-label={t`Remove the closed days from ${one.from}`}
                onClick={() => setClosed(closed.filter(({ key }) => key !== one.key))}
              >
                <Icon name="close" />
              </Button>
            </div>
          ))}
          <div>
            <Button
              onClick={() =>
                setClosed([
                  ...closed,
                  {
                    key: Math.max(0, ...closed.map(({ key }) => key)) + 1,
                    from: '',
                    to: '',
                    note: '',
                  },
                ])
              }
            >
              <Icon name="plus" size={16} />
              <Trans>Add closed days</Trans>
            </Button>
          </div>
        </Setting>
      </Settings>
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save</Trans>
        </Button>
        <p role="status">{form.succeeded && <Trans>The opening hours are saved.</Trans>}</p>
      </FormActions>
    </Form>
  );
}
