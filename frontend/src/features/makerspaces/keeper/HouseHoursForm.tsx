import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { HouseHours } from '@/lib/api/types';
import { weekdayName } from '@/lib/clock';
import { BothLanguages } from '@/ui/BothLanguages';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { useDesk } from './KeeperDesk';
import styles from './Keeper.module.css';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** When a makerspace is open every week, and the days on which it is closed. */
export function HouseHoursForm({ hours }: { hours: HouseHours }) {
  const { t } = useLingui();
  const { space } = useDesk();
  const client = useQueryClient();
  const week = hours.week ?? [];
  const closed = hours.closed ?? [];
  const [rows, setRows] = useState(() => closed.map((_, index) => index));
  const [next, setNext] = useState(closed.length);
  const form = useForm({
    fields: ['week', 'closed'],
    send: (values) =>
      bodyOf(
        api.PUT('/api/v1/keeper/makerspaces/{slug}/hours', {
          params: { path: { slug: space.slug } },
          body: {
            week: WEEK.map((weekday) => ({
              weekday,
              opens: typed(values, `opens-${weekday}`),
              closes: typed(values, `closes-${weekday}`),
            })).filter(({ opens, closes }) => opens !== '' || closes !== ''),
            closed: rows.map((row) => ({
              from: typed(values, `from-${row}`) || null,
              to: typed(values, `to-${row}`) || null,
              noteEn: typed(values, `note-${row}-En`),
              noteZh: typed(values, `note-${row}-Zh`),
            })),
          },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  const faultOf = (field: string) => {
    const error = form.errorOf(field);
    return error === null ? null : (
      <p className={styles['fault']} role="alert">
        {error}
      </p>
    );
  };
  return (
    <Form form={form} label={t`Opening hours`}>
      <fieldset className={styles['group']}>
        <legend>
          <Trans>Opening hours</Trans>
        </legend>
        <p>
          <Trans>They hold for every machine and room that has no hours of its own.</Trans>
        </p>
        {faultOf('week')}
        {WEEK.map((weekday) => {
          const day = week.find((one) => one.weekday === weekday);
          return (
            <div key={weekday} className={styles['line']}>
              <Field
                label={t`${weekdayName(weekday)}: opens`}
                name={`opens-${weekday}`}
                type="time"
                defaultValue={day?.opens ?? ''}
              />
              <Field
                label={t`${weekdayName(weekday)}: closes`}
                name={`closes-${weekday}`}
                type="time"
                defaultValue={day?.closes ?? ''}
              />
            </div>
          );
        })}
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>
          <Trans>Closed days</Trans>
        </legend>
        {faultOf('closed')}
        {rows.map((row) => {
          const days = closed[row];
          return (
            <div key={row} className={styles['line']}>
              <Field
                label={t`First day`}
                name={`from-${row}`}
                type="date"
                required
                defaultValue={days?.from ?? ''}
              />
              <Field
                label={t`Last day`}
                name={`to-${row}`}
                type="date"
                defaultValue={days?.to ?? ''}
              />
              <BothLanguages
                name={`note-${row}-`}
                labels={{ en: t`Why, in English`, zh: t`Why, in Chinese` }}
                maxLength={80}
                required
                values={
                  days && { [`note-${row}-En`]: days.noteEn, [`note-${row}-Zh`]: days.noteZh }
                }
              />
              <Button onClick={() => setRows(rows.filter((other) => other !== row))}>
                <Trans>Take away</Trans>
                <span className="hidden-text"> {days?.noteEn ?? ''}</span>
              </Button>
            </div>
          );
        })}
        <div>
          <Button
            onClick={() => {
              setRows([...rows, next]);
              setNext(next + 1);
            }}
          >
            <Trans>Add days</Trans>
          </Button>
        </div>
      </fieldset>
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save</Trans>
        </Button>
      </FormActions>
      {form.succeeded && (
        <Notice tone="good">
          <Trans>Saved</Trans>
        </Notice>
      )}
    </Form>
  );
}
