import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { ViewingPlan } from '@/lib/api/types';
import { dayName, momentText, weekdayName } from '@/lib/clock';
import { Button } from '@/ui/Button';
import { Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { LETTING_KEY, planQuery } from './queries';
import styles from './Letting.module.css';

type Weekly = NonNullable<ViewingPlan['weekly']>[number];
type Single = NonNullable<ViewingPlan['single']>[number];
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const USUAL: Weekly = { weekday: 1, opens: '14:00', closes: '17:00', minutes: 30, capacity: 1 };
/** Shenzhen has had one offset from UTC for decades. */
const OFFSET = '+08:00';

/** When a unit can be viewed: hours of weekdays, times besides, and days without. */
export function PlanEditor({ id, label }: { id: string; label: string }) {
  const { data, error, refetch } = useQuery(planQuery(id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={4} />;
  return <Editor key={id} id={id} label={label} plan={data} />;
}

function Editor({ id, label, plan }: { id: string; label: string; plan: ViewingPlan }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [weekly, setWeekly] = useState<readonly Weekly[]>(plan.weekly ?? []);
  const [single, setSingle] = useState<readonly Single[]>(plan.single ?? []);
  const [closed, setClosed] = useState<readonly string[]>(plan.closed ?? []);
  const form = useForm({
    fields: ['meeting', 'weekly', 'single', 'closed'],
    send: (values) =>
      bodyOf(
        api.PUT('/api/v1/lettings/{id}/viewing-times', {
          params: { path: { id } },
          body: {
            version: plan.version,
            meeting: typed(values, 'meeting'),
            weekly: [...weekly],
            single: [...single],
            closed: [...closed],
          },
        }),
      ),
    onDone: (fresh) => {
      client.setQueryData(planQuery(id).queryKey, fresh);
      setWeekly(fresh.weekly ?? []);
      setSingle(fresh.single ?? []);
      setClosed(fresh.closed ?? []);
      void client.invalidateQueries({ queryKey: [...LETTING_KEY, 'times', id] });
    },
  });
  const change = (index: number, part: Partial<Weekly>) =>
    setWeekly(weekly.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <Form form={form} label={label}>
      <Fault text={form.errorOf('weekly') ?? form.errorOf('single') ?? form.errorOf('closed')} />
      <fieldset className={styles['inset']}>
        <legend>
          <Trans>Every week</Trans>
        </legend>
        {weekly.map((one, index) => (
          <div key={index} className={styles['hours']}>
            <Select
              label={t`Weekday`}
              value={one.weekday ?? 1}
              onChange={({ target }) => change(index, { weekday: Number(target.value) })}
            >
              {DAYS.map((day) => (
                <option key={day} value={day}>
                  {weekdayName(day)}
                </option>
              ))}
            </Select>
            <Field
              label={t`From`}
              type="time"
              value={one.opens ?? ''}
              onChange={({ target }) => change(index, { opens: target.value })}
            />
            <Field
              label={t`To`}
              type="time"
              value={one.closes ?? ''}
              onChange={({ target }) => change(index, { closes: target.value })}
            />
            <Count
              label={t`Minutes`}
              value={one.minutes}
              onChange={(minutes) => change(index, { minutes })}
            />
            <Count
              label={t`People at once`}
              value={one.capacity}
              onChange={(capacity) => change(index, { capacity })}
            />
            <Button
              shape="small"
              aria-label={t`Remove hours ${index + 1}`}
              onClick={() => setWeekly(weekly.filter((_, at) => at !== index))}
            >
              <Trans>Remove</Trans>
            </Button>
          </div>
        ))}
        <p>
          <Button
            shape="small"
            onClick={() =>
              setWeekly([
                ...weekly,
                { ...(weekly.at(-1) ?? USUAL), weekday: ((weekly.at(-1)?.weekday ?? 0) % 7) + 1 },
              ])
            }
          >
            <Trans>Add hours</Trans>
          </Button>
        </p>
      </fieldset>
      <Singles single={single} onChange={setSingle} />
      <Closed closed={closed} onChange={setClosed} />
      <TextArea
        label={t`Where people meet`}
        name="meeting"
        rows={2}
        maxLength={300}
        defaultValue={plan.meeting ?? ''}
        error={form.errorOf('meeting')}
      />
      {form.succeeded && <Notice tone="good" title={<Trans>Saved</Trans>} />}
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save the times</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

function Fault({ text }: { text: string | null }) {
  return text === null ? null : (
    <p className={styles['fault']} role="alert">
      {text}
    </p>
  );
}

interface CountProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

function Count({ label, value, onChange }: CountProps) {
  return (
    <Field
      label={label}
      type="number"
      inputMode="numeric"
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
    />
  );
}

interface SinglesProps {
  single: readonly Single[];
  onChange: (single: readonly Single[]) => void;
}

function Singles({ single, onChange }: SinglesProps) {
  const { t } = useLingui();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('14:00');
  return (
    <fieldset className={styles['inset']}>
      <legend>
        <Trans>Single times besides</Trans>
      </legend>
      {single.length > 0 && (
        <ul className={styles['chips']}>
          {single.map(({ at, minutes }) => (
            <li key={at}>
              {at !== null && momentText(at)}, <Trans>{minutes} minutes</Trans>{' '}
              <Button
                look="quiet"
                shape="small"
                aria-label={at === null ? t`Remove` : t`Remove ${momentText(at)}`}
                onClick={() => onChange(single.filter((one) => one.at !== at))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['hours']}>
        <Field
          label={t`Day`}
          type="date"
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
        <Field
          label={t`Time`}
          type="time"
          value={time}
          onChange={({ target }) => setTime(target.value)}
        />
        <Button
          shape="small"
          disabled={day === '' || time === ''}
          onClick={() => {
            const at = new Date(`${day}T${time}:00${OFFSET}`).toISOString();
            const rest = single.filter((one) => one.at !== at);
            onChange([...rest, { at, minutes: 30, capacity: 1 }]);
          }}
        >
          <Trans>Add the time</Trans>
        </Button>
      </div>
    </fieldset>
  );
}

interface ClosedProps {
  closed: readonly string[];
  onChange: (closed: readonly string[]) => void;
}

function Closed({ closed, onChange }: ClosedProps) {
  const { t } = useLingui();
  const [day, setDay] = useState('');
  return (
    <fieldset className={styles['inset']}>
      <legend>
        <Trans>Days without the weekly hours</Trans>
      </legend>
      {closed.length > 0 && (
        <ul className={styles['chips']}>
          {closed.map((one) => (
            <li key={one}>
              {dayName(one)}{' '}
              <Button
                look="quiet"
                shape="small"
                aria-label={t`Remove ${dayName(one)}`}
                onClick={() => onChange(closed.filter((other) => other !== one))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['hours']}>
        <Field
          label={t`Day`}
          type="date"
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
        <Button
          shape="small"
          disabled={day === ''}
          onClick={() => onChange([...closed.filter((one) => one !== day), day].sort())}
        >
          <Trans>Add the day</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
