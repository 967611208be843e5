import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '@/lib/api/schema';
import type { KeptThing } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Checks } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { bothNames, ticked, typed, typedBoth, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { AboutFields } from './AboutFields';
import { exceptionsOf, ExceptionFields, faultOfExceptions } from './ExceptionFields';
import { faultsOfWeek, HOURS_FIELDS, HoursFields, weekOf } from './HoursFields';
import { useDesk } from './KeeperDesk';
import { isConflict, useMeanwhile } from './meanwhile';
import { merge, type Said } from './merge';
import { keptThingsQuery, keptTrainingsQuery, kindsQuery } from './queries';
import { RateFields, ratesOf } from './RateFields';
import { RULE_FIELDS, RuleFields, rulesOf } from './RuleFields';
import { ThingChanged } from './ThingChanged';
import styles from './Keeper.module.css';

type Body = components['schemas']['EditBookable.Form'];

const FIELDS = [
  'kind',
  ...bothNames('name', 'about'),
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

interface Props {
  label: string;
  /** What is said already; left out for a new one. */
  thing?: KeptThing;
  send: (body: Body) => Promise<KeptThing>;
  onDone?: (made: KeptThing) => void;
}

/**
 * All that a keeper says of a machine, a room or a mentor. When another keeper was faster, the fields begin anew with what both have typed,
 * and it is sent only once this keeper has seen that.
 */
export function ThingForm({ label, thing: known, send, onDone }: Props) {
  const { t } = useLingui();
  const { space } = useDesk();
  const client = useQueryClient();
  const { data: kinds } = useQuery(kindsQuery());
  const { data: trainings } = useQuery(keptTrainingsQuery(space.slug));
  const { clash, see, sendOver } = useMeanwhile(known, {
    reload: async (seen: KeptThing) =>
      (await client.query({ ...keptThingsQuery(space.slug), staleTime: 0 })).items.find(
        ({ slug }) => slug === seen.slug,
      ),
    merge: (seen, mine: Said, now) => merge(seen, mine, now),
  });
  const thing = clash?.merged.thing ?? known;
  const form = useForm({
    fields: FIELDS,
    check: (values) => ({
      ...faultsOfWeek(values, t`Write it as 09:00–12:00, 13:00–18:00; nothing when it is closed.`),
      ...faultOfExceptions(values, t`Hours are written as 09:00–18:00, or left empty.`),
    }),
    send: (values) => {
      const said = {
        kind: typed(values, 'kind'),
        ...typedBoth(values, 'name', 'about'),
        model: typed(values, 'model'),
        room: typed(values, 'room'),
        state: typed(values, 'state'),
        rules: rulesOf(values),
        rates: ratesOf(values),
        weekly: weekOf(values),
        exceptions: exceptionsOf(values),
        trainings: ticked(values, 'trainings'),
      };
      return sendOver(said, (seen) => send({ ...said, version: seen?.version ?? null }));
    },
    onDone: (made) => {
      see(made);
      void client.invalidateQueries({ queryKey: MAKER_KEY });
      onDone?.(made);
    },
  });
  if (kinds === undefined || trainings === undefined) return null;
  const offered = trainings.items.filter(
    ({ slug, endedAt }) => endedAt === null || thing?.trainings.includes(slug),
  );
  return (
    <Form
      form={form}
      label={label}
      explain={(error) =>
        clash !== null && isConflict(error) ? <ThingChanged {...clash} /> : null
      }
    >
      <div key={clash?.theirs.version} className={styles['groups']}>
        <AboutFields thing={thing} kinds={kinds.items} errorOf={form.errorOf} />
        <fieldset className={styles['group']}>
          <legend>
            <Trans>Trainings that are needed first</Trans>
          </legend>
          {offered.length === 0 ? (
            <p>
              <Trans>
                This makerspace has no trainings yet; add them under “Trainings”, then tick them
                here.
              </Trans>
            </p>
          ) : (
            <Checks
              label={t`Who books it has had`}
              name="trainings"
              choices={offered.map(({ slug, name }) => ({
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
      </div>
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {known === undefined ? <Trans>Add it</Trans> : <Trans>Save</Trans>}
        </Button>
      </FormActions>
      {form.succeeded && known !== undefined && (
        <Notice tone="good">
          <Trans>Saved</Trans>
        </Notice>
      )}
    </Form>
  );
}
