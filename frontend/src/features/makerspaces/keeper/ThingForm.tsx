import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '@/lib/api/schema';
import type { KeptThing } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Checks, Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { ticked, typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { exceptionsOf, ExceptionFields, faultOfExceptions } from './ExceptionFields';
import { faultsOfWeek, HOURS_FIELDS, HoursFields, weekOf } from './HoursFields';
import { useDesk } from './KeeperDesk';
import { keptTrainingsQuery, kindsQuery } from './queries';
import { RateFields, ratesOf } from './RateFields';
import { RULE_FIELDS, RuleFields, rulesOf } from './RuleFields';
import { useStateWord } from './words';
import styles from './Keeper.module.css';

type Body = components['schemas']['EditBookable.Form'];

const FIELDS = [
  'kind',
  'nameEn',
  'nameZh',
  'aboutEn',
  'aboutZh',
  'model',
  'room',
  'state',
  'rates',
  'weekly',
  'exceptions',
  'trainings',
  ...RULE_FIELDS,
  ...HOURS_FIELDS,
];
const STATES = ['in-service', 'out-of-order', 'retired'];
const SORTS = ['machine', 'room', 'mentor'];

interface Props {
  label: string;
  /** What is said already; left out for a new one. */
  thing?: KeptThing;
  send: (body: Body) => Promise<KeptThing>;
  onDone?: (made: KeptThing) => void;
}

/** All that a keeper says of a machine, a room or a mentor. */
export function ThingForm({ label, thing, send, onDone }: Props) {
  const { t } = useLingui();
  const { space } = useDesk();
  const client = useQueryClient();
  const word = useStateWord();
  const { data: kinds } = useQuery(kindsQuery());
  const { data: trainings } = useQuery(keptTrainingsQuery(space.slug));
  const form = useForm({
    fields: FIELDS,
    check: (values) => ({
      ...faultsOfWeek(values, t`Write it as 09:00–12:00, 13:00–18:00; nothing when it is closed.`),
      ...faultOfExceptions(values, t`Hours are written as 09:00–18:00, or left empty.`),
    }),
    send: (values) =>
      send({
        kind: typed(values, 'kind'),
        nameEn: typed(values, 'nameEn'),
        nameZh: typed(values, 'nameZh'),
        aboutEn: typed(values, 'aboutEn'),
        aboutZh: typed(values, 'aboutZh'),
        model: typed(values, 'model'),
        room: typed(values, 'room'),
        state: typed(values, 'state'),
        rules: rulesOf(values),
        rates: ratesOf(values),
        weekly: weekOf(values),
        exceptions: exceptionsOf(values),
        trainings: ticked(values, 'trainings'),
      }),
    onDone: (made) => {
      void client.invalidateQueries({ queryKey: MAKER_KEY });
      onDone?.(made);
    },
  });
  if (kinds === undefined || trainings === undefined) return null;
  const sortNames: Record<string, string> = {
    machine: t`Machines`,
    room: t`Rooms`,
    mentor: t`Mentors`,
  };
  return (
    <Form form={form} label={label}>
      <fieldset className={styles['group']}>
        <legend>
          <Trans>What it is</Trans>
        </legend>
        <div className={styles['fields']}>
          <Select
            label={t`Kind`}
            name="kind"
            defaultValue={thing?.kind ?? 'oscilloscope'}
            error={form.errorOf('kind')}
          >
            {SORTS.map((sort) => (
              <optgroup key={sort} label={sortNames[sort]}>
                {kinds.items
                  .filter((one) => one.sort === sort)
                  .map(({ kind, name }) => (
                    <option key={kind} value={kind}>
                      {name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
          <Select
            label={t`State`}
            name="state"
            defaultValue={thing?.state ?? 'in-service'}
            hint={t`Bookings that were made stay as they are.`}
            error={form.errorOf('state')}
          >
            {STATES.map((state) => (
              <option key={state} value={state}>
                {word(state)}
              </option>
            ))}
          </Select>
          <Field
            label={t`Name in English`}
            name="nameEn"
            maxLength={120}
            required
            defaultValue={thing?.nameEn}
            error={form.errorOf('nameEn')}
          />
          <Field
            label={t`Name in Chinese`}
            name="nameZh"
            maxLength={120}
            required
            lang="zh-CN"
            defaultValue={thing?.nameZh}
            error={form.errorOf('nameZh')}
          />
          <Field
            label={t`Maker and model`}
            name="model"
            maxLength={120}
            defaultValue={thing?.model}
            error={form.errorOf('model')}
          />
          <Field
            label={t`Where it stands`}
            name="room"
            maxLength={80}
            hint={t`A room or a bench, so that people find it.`}
            defaultValue={thing?.room}
            error={form.errorOf('room')}
          />
        </div>
        <TextArea
          label={t`About it, in English`}
          name="aboutEn"
          maxLength={2000}
          defaultValue={thing?.aboutEn}
          error={form.errorOf('aboutEn')}
        />
        <TextArea
          label={t`About it, in Chinese`}
          name="aboutZh"
          maxLength={2000}
          lang="zh-CN"
          defaultValue={thing?.aboutZh}
          error={form.errorOf('aboutZh')}
        />
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>
          <Trans>Trainings that are needed first</Trans>
        </legend>
        {trainings.items.length === 0 ? (
          <p>
            <Trans>
              This makerspace has no trainings yet; add them under “Trainings”, then tick them here.
            </Trans>
          </p>
        ) : (
          <Checks
            label={t`Who books it has had`}
            name="trainings"
            choices={trainings.items.map(({ slug, name }) => ({
              value: slug,
              label: name,
              checked: thing?.trainings.includes(slug) ?? false,
            }))}
            error={form.errorOf('trainings')}
          />
        )}
      </fieldset>
      <RuleFields rules={thing?.rules} errorOf={form.errorOf} />
      <HoursFields weekly={thing?.weekly ?? []} errorOf={form.errorOf} />
      <ExceptionFields days={thing?.exceptions ?? []} error={form.errorOf('exceptions')} />
      <RateFields rates={thing?.rates ?? []} error={form.errorOf('rates')} />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {thing === undefined ? <Trans>Add it</Trans> : <Trans>Save</Trans>}
        </Button>
      </FormActions>
      {form.succeeded && thing !== undefined && (
        <Notice tone="good">
          <Trans>Saved</Trans>
        </Notice>
      )}
    </Form>
  );
}
