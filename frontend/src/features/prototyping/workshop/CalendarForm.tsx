import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { api, bodyOf } from '@/lib/api/client';
import type { Workshop } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { Saved, useKeepWorkshop } from './ProfilePage';
import { RowFields } from './RowFields';
import { useRows } from './rows';

/** How much a workshop takes on in a week, and when it is closed. */
export function CalendarForm({ workshop }: { workshop: Workshop }) {
  const { t } = useLingui();
  const keep = useKeepWorkshop();
  const { rows, add, put, remove } = useRows(workshop.closures.map((one) => ({ ...one })));
  const form = useForm({
    fields: ['weeklyJobs'],
    check: () =>
      Object.fromEntries(
        rows
          .filter(({ first, last }) => first === '' || last < first)
          .map(({ key }) => [`day ${key}`, t`Give the first day, and no last day before it.`]),
      ),
    send: (values) => {
      const jobs = typed(values, 'weeklyJobs').trim();
      return bodyOf(
        api.PUT('/api/v1/provider/calendar', {
          body: {
            ...(jobs !== '' && { weeklyJobs: Number(jobs) }),
            closures: rows.map(({ first, last, note }) => ({ first, last, note })),
          },
        }),
      );
    },
    onDone: keep,
  });
  return (
    <Form form={form} label={t`Calendar and capacity`}>
      <Field
        label={t`New jobs a week`}
        name="weeklyJobs"
        type="number"
        min={1}
        defaultValue={workshop.weeklyJobs ?? ''}
        error={form.errorOf('weeklyJobs')}
        hint={
          workshop.weeklyJobs === null ? (
            t`Empty means any number. Counted from Monday to Sunday, Shenzhen time.`
          ) : (
            <Plural
              value={workshop.takenThisWeek}
              one="# job is taken on this week. Empty means any number."
              other="# jobs are taken on this week. Empty means any number."
            />
          )
        }
      />
      {rows.map((row, index) => (
        <RowFields
          key={row.key}
          name={t`closed days ${index + 1}`}
          onRemove={() => remove(row.key)}
        >
          <Field
            label={t`First day`}
            type="date"
            value={row.first}
            error={form.errorOf(`day ${row.key}`)}
            onChange={(event) =>
              put(row.key, {
                first: event.target.value,
                ...(row.last === '' && { last: event.target.value }),
              })
            }
          />
          <Field
            label={t`Last day`}
            type="date"
            value={row.last}
            onChange={(event) => put(row.key, { last: event.target.value })}
          />
          <Field
            label={t`Note`}
            value={row.note}
            maxLength={120}
            onChange={(event) => put(row.key, { note: event.target.value })}
          />
        </RowFields>
      ))}
      <Saved shown={form.succeeded} />
      <FormActions>
        <Button onClick={() => add({ first: '', last: '', note: '' })}>
          <Trans>Add closed days</Trans>
        </Button>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save the calendar</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
