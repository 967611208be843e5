import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { TestQuestion } from '@/lib/api/types';
import { Field } from '@/ui/Field';
import styles from './Testing.module.css';
import wizard from './Wizard.module.css';

interface Props {
  question: TestQuestion;
  values: readonly string[];
  onAnswer: (values: readonly string[]) => void;
}

/** One question of the wizard with what can be answered. */
export function QuestionField({ question, values, onAnswer }: Props) {
  const { t } = useLingui();
  const id = useId();
  const { kind, text, hint, unit, from, to, fact } = question;
  if (kind === 'number') {
    return (
      <Field
        className={wizard['question']}
        label={unit === null ? text : `${text} (${unit})`}
        hint={hint ?? undefined}
        type="number"
        inputMode="decimal"
        step="any"
        min={from ?? undefined}
        max={to ?? undefined}
        value={values[0] ?? ''}
        onChange={(event) => onAnswer([event.target.value])}
      />
    );
  }
  const several = kind === 'choices';
  const choices =
    kind === 'flag'
      ? [
          { value: 'true', label: t`Yes` },
          { value: 'false', label: t`No` },
        ]
      : question.choices;
  const toggled = (value: string) =>
    values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return (
    <fieldset
      className={wizard['question']}
      aria-describedby={hint === null ? undefined : `${id}-h`}
    >
      <legend>{text}</legend>
      {hint !== null && (
        <p id={`${id}-h`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <div className={wizard['choices']}>
        {choices.map(({ value, label }) => (
          <label key={value} className={wizard['choice']}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={`${id}-${fact}`}
              checked={values.includes(value)}
              onChange={() => onAnswer(several ? toggled(value) : [value])}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
