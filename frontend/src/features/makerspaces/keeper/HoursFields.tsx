import { Trans, useLingui } from '@lingui/react/macro';
import { weekdayName } from '@/lib/clock';
import { Field } from '@/ui/Field';
import { typed, type Faults } from '@/ui/useForm';
import { spansOf, spansText, type Weekly } from './hours';
import styles from './Keeper.module.css';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const nameOf = (weekday: number) => `weekday-${weekday}`;

/** Their names, for errors at the field. */
export const HOURS_FIELDS = WEEK.map(nameOf);

/** The hours that were typed; what cannot be read is left out. */
export const weekOf = (values: FormData): Weekly[] =>
  WEEK.flatMap((weekday) =>
    (spansOf(typed(values, nameOf(weekday))) ?? []).map((span) => ({ weekday, ...span })),
  );

/** The weekdays whose hours cannot be read. */
export const faultsOfWeek = (values: FormData, words: string): Faults =>
  Object.fromEntries(
    WEEK.map(nameOf)
      .filter((name) => spansOf(typed(values, name)) === null)
      .map((name) => [name, words]),
  );

interface Props {
  weekly: readonly Weekly[];
  errorOf: (field: string) => string | null;
}

/** When it can be used, weekday by weekday; several spans of a day stand beside each other. */
export function HoursFields({ weekly, errorOf }: Props) {
  const { t } = useLingui();
  const error = errorOf('weekly');
  return (
    <fieldset className={styles['group']} {...(error !== null && { 'data-invalid': '' })}>
      <legend>
        <Trans>Weekly hours (for mentors: office hours)</Trans>
      </legend>
      <p>
        <Trans>
          Write 09:00–18:00, or 09:00–12:00, 13:00–18:00; 24:00 is midnight. When all are left
          empty, the makerspace’s own hours hold.
        </Trans>
      </p>
      {error !== null && (
        <p className={styles['fault']} role="alert">
          {error}
        </p>
      )}
      <div className={styles['fields']}>
        {WEEK.map((weekday) => (
          <Field
            key={weekday}
            label={weekdayName(weekday)}
            name={nameOf(weekday)}
            placeholder={t`no hours`}
            defaultValue={spansText(weekly.filter((one) => one.weekday === weekday))}
            error={errorOf(nameOf(weekday))}
          />
        ))}
      </div>
    </fieldset>
  );
}
