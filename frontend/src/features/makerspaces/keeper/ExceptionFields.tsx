import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { KeptThing } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { typed, type Faults } from '@/ui/useForm';
import { spansOf, spansText } from './hours';
import styles from './Keeper.module.css';

type Exceptional = KeptThing['exceptions'][number];

/** The rows of the form, by the names that the fields have in it. */
const rowsOf = (values: FormData): string[] =>
  values.getAll('exception').filter((row) => typeof row === 'string');

/** The days that were typed; without hours it is closed. */
export const exceptionsOf = (values: FormData): Exceptional[] =>
  rowsOf(values).map((row) => {
    const [span] = spansOf(typed(values, `${row}-hours`)) ?? [];
    const from = typed(values, `${row}-from`);
    const to = typed(values, `${row}-to`);
    return {
      from,
      to: to === '' ? from : to,
      opens: span?.opens ?? null,
      closes: span?.closes ?? null,
      note: typed(values, `${row}-note`),
    };
  });

/** What is wrong with the hours of such days, if anything. */
export const faultOfExceptions = (values: FormData, words: string): Faults =>
  rowsOf(values).every((row) => {
    const spans = spansOf(typed(values, `${row}-hours`));
    return spans !== null && spans.length < 2 && typed(values, `${row}-from`) !== '';
  })
    ? {}
    : { exceptions: words };

interface Props {
  days: readonly Exceptional[];
  error: string | null;
}

/** Days with other hours, or none: holidays, a repair that was announced, a long night. */
export function ExceptionFields({ days, error }: Props) {
  const { t } = useLingui();
  const [rows, setRows] = useState(() => days.map((_, index) => `exception-${index}`));
  const [next, setNext] = useState(days.length);
  return (
    <fieldset className={styles['group']} {...(error !== null && { 'data-invalid': '' })}>
      <legend>
        <Trans>Days with other hours</Trans>
      </legend>
      {error !== null && (
        <p className={styles['fault']} role="alert">
          {error}
        </p>
      )}
      {rows.length === 0 && (
        <p>
          <Trans>None: the weekly hours hold on every day.</Trans>
        </p>
      )}
      {rows.map((row) => {
        const day = days[Number(row.slice('exception-'.length))];
        return (
          <div key={row} className={styles['line']}>
            <input type="hidden" name="exception" value={row} />
            <Field
              label={t`First day`}
              name={`${row}-from`}
              type="date"
              required
              defaultValue={day?.from}
            />
            <Field label={t`Last day`} name={`${row}-to`} type="date" defaultValue={day?.to} />
            <Field
              label={t`Hours; empty: closed`}
              name={`${row}-hours`}
              defaultValue={
                day === undefined || day.opens === null || day.closes === null
                  ? ''
                  : spansText([{ opens: day.opens, closes: day.closes }])
              }
            />
            <Field
              label={t`Why`}
              name={`${row}-note`}
              maxLength={120}
              required
              defaultValue={day?.note}
            />
            <Button onClick={() => setRows(rows.filter((other) => other !== row))}>
              <Trans>Take away</Trans>
              <span className="hidden-text"> {day?.note ?? ''}</span>
            </Button>
          </div>
        );
      })}
      <div>
        <Button
          onClick={() => {
            setRows([...rows, `exception-${next}`]);
            setNext(next + 1);
          }}
        >
          <Trans>Add days</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
