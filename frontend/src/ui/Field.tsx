import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon';
import styles from './Field.module.css';

interface Around {
  label: ReactNode;
  /** What is wrong with the value, in words; null when nothing is. */
  error?: string | null | undefined;
  hint?: ReactNode;
  labelHidden?: boolean;
}

type FieldProps = Around & InputHTMLAttributes<HTMLInputElement>;

export function Field({ label, error, hint, labelHidden, className, ...input }: FieldProps) {
  const id = useId();
  const bad = error !== null && error !== undefined && error !== '';
  return (
    <div className={`${styles['field']} ${className ?? ''}`}>
      <label htmlFor={id} className={labelHidden ? 'hidden-text' : styles['label']}>
        {label}
      </label>
      <input
        id={id}
        className={styles['input']}
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-e` : hint !== undefined ? `${id}-h` : undefined}
        {...input}
      />
      {bad ? (
        <p id={`${id}-e`} className={styles['error']} role="alert">
          {error}
        </p>
      ) : (
        hint !== undefined && (
          <p id={`${id}-h`} className={styles['hint']}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

type SelectProps = Around & SelectHTMLAttributes<HTMLSelectElement>;

export function Select({
  label,
  labelHidden,
  className,
  children,
  error,
  hint,
  ...rest
}: SelectProps) {
  const id = useId();
  return (
    <div className={`${styles['field']} ${className ?? ''}`}>
      <label htmlFor={id} className={labelHidden ? 'hidden-text' : styles['label']}>
        {label}
      </label>
      <select id={id} className={styles['input']} {...rest}>
        {children}
      </select>
      {error ?? hint}
    </div>
  );
}

interface SwitchProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label className={styles['switch']}>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface SegmentsProps<T extends string> {
  label: string;
  value: T;
  choices: readonly { value: T; label: ReactNode; icon?: IconName }[];
  onChange: (value: T) => void;
}

/** A row of buttons of which one is pressed. */
export function Segments<T extends string>({ label, value, choices, onChange }: SegmentsProps<T>) {
  return (
    <div className={styles['segments']} role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.icon !== undefined && <Icon name={choice.icon} size={16} />}
          {choice.label}
        </button>
      ))}
    </div>
  );
}
