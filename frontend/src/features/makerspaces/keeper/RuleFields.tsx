import { Trans, useLingui } from '@lingui/react/macro';
import type { KeptThing } from '@/lib/api/types';
import { Field, Select } from '@/ui/Field';
import { typed } from '@/ui/useForm';
import styles from './Keeper.module.css';

type Rules = KeptThing['rules'];

const NAMES = [
  'gridMinutes',
  'minMinutes',
  'maxMinutes',
  'noticeMinutes',
  'aheadDays',
  'bufferMinutes',
  'cancelMinutes',
  'weekMinutes',
  'offerMinutes',
  'noShowLimit',
  'noShowDays',
  'blockDays',
] as const;

/** Their names as the server names them, for errors at the field. */
export const RULE_FIELDS = NAMES.map((name) => `rules/${name}`);

/** What suits most machines, for those that are new. */
const USUAL: Rules = {
  gridMinutes: 30,
  minMinutes: 30,
  maxMinutes: 240,
  noticeMinutes: 60,
  aheadDays: 30,
  bufferMinutes: 0,
  cancelMinutes: 120,
  weekMinutes: 600,
  offerMinutes: 60,
  noShowLimit: 2,
  noShowDays: 60,
  blockDays: 14,
};

const GRIDS = [5, 10, 15, 20, 30, 60];

/** The rules that were typed; an empty quota is none. */
export function rulesOf(values: FormData): Rules {
  const number = (name: (typeof NAMES)[number]) => Number(typed(values, `rules/${name}`));
  return {
    ...(Object.fromEntries(NAMES.map((name) => [name, number(name)])) as unknown as Rules),
    weekMinutes: typed(values, 'rules/weekMinutes').trim() === '' ? null : number('weekMinutes'),
  };
}

interface Props {
  rules: Rules | undefined;
  errorOf: (field: string) => string | null;
}

/** What the rules are called, and what each means. */
export function useRuleWords(): Record<(typeof NAMES)[number], readonly [string, string]> {
  const { t } = useLingui();
  return {
    gridMinutes: [t`Grid, minutes`, t`Bookings begin and end on multiples of it.`],
    minMinutes: [t`Shortest booking, minutes`, t`5 to 10080`],
    maxMinutes: [t`Longest booking, minutes`, t`A day has 1440.`],
    noticeMinutes: [t`Notice, minutes`, t`How long before it begins it has to be booked.`],
    aheadDays: [t`Ahead, days`, t`How early it can be booked.`],
    bufferMinutes: [t`Pause after each, minutes`, t`Stays free for cleaning up.`],
    cancelMinutes: [t`Free change until, minutes before`, t`Until then the money goes back.`],
    weekMinutes: [t`A person’s week, minutes`, t`Empty: as much as there is.`],
    offerMinutes: [t`Offer, minutes`, t`How long what came free is kept for who waits.`],
    noShowLimit: [t`Not coming, times`, t`So often …`],
    noShowDays: [t`within days`, t`… in so many days …`],
    blockDays: [t`no booking for days`, t`… means none for so many days. 0: never.`],
  };
}

/** The rules by which it is booked, as data. */
export function RuleFields({ rules = USUAL, errorOf }: Props) {
  const words = useRuleWords();
  return (
    <fieldset className={styles['group']}>
      <legend>
        <Trans>Rules</Trans>
      </legend>
      <div className={styles['fields']}>
        {NAMES.map((name) => {
          const [label, hint] = words[name];
          const error = errorOf(`rules/${name}`);
          return name === 'gridMinutes' ? (
            <Select
              key={name}
              label={label}
              hint={hint}
              name={`rules/${name}`}
              defaultValue={rules[name]}
              error={error}
            >
              {GRIDS.map((grid) => (
                <option key={grid} value={grid}>
                  {grid}
                </option>
              ))}
            </Select>
          ) : (
            <Field
              key={name}
              label={label}
              hint={hint}
              name={`rules/${name}`}
              type="number"
              min={0}
              required={name !== 'weekMinutes'}
              defaultValue={rules[name] ?? ''}
              error={error}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
