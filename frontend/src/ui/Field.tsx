import { useLingui } from '@lingui/react/macro';
import {
  useId,
  useState,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
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
      <UnderField id={id} error={error} hint={hint} />
    </div>
  );
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ label, error, hint, className, ...input }: FieldProps) {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  const id = useId();
  const bad = error !== null && error !== undefined && error !== '';
  return (
    <div className={`${styles['field']} ${className ?? ''}`}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <div className={styles['password']}>
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          className={styles['input']}
          maxLength={200}
          required
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-e` : hint !== undefined ? `${id}-h` : undefined}
          {...input}
        />
        <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? t`Hide` : t`Show`} <span className="hidden-text">{t`the password`}</span>
        </button>
      </div>
      <UnderField id={id} error={error} hint={hint} />
    </div>
  );
}

function UnderField({ id, error, hint }: { id: string } & Pick<Around, 'error' | 'hint'>) {
  if (error !== null && error !== undefined && error !== '') {
    return (
      <p id={`${id}-e`} className={styles['error']} role="alert">
        {error}
      </p>
    );
  }
  return hint === undefined ? null : (
    <p id={`${id}-h`} className={styles['hint']}>
      {hint}
    </p>
  );
}

interface ChecksProps extends Around {
  name: string;
  choices: readonly { value: string; label: ReactNode; about?: ReactNode; checked?: boolean }[];
}

/** Boxes of which some are ticked. */
export function Checks({ label, name, choices, error, hint }: ChecksProps) {
  const id = useId();
  const bad = error !== null && error !== undefined && error !== '';
  return (
    <fieldset
      className={styles['field']}
      aria-describedby={bad ? `${id}-e` : hint !== undefined ? `${id}-h` : undefined}
      {...(bad && { 'data-invalid': '' })}
    >
      <legend className={styles['label']}>{label}</legend>
      <div className={styles['checks']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['check']}>
            <input
              type="checkbox"
              name={name}
              value={choice.value}
              defaultChecked={choice.checked ?? false}
            />
            <span>
              {choice.label}
              {choice.about !== undefined && (
                <span className={styles['about']}>{choice.about}</span>
              )}
            </span>
          </label>
        ))}
      </div>
      <UnderField id={id} error={error} hint={hint} />
    </fieldset>
  );
}

interface AreaProps extends Around, TextareaHTMLAttributes<HTMLTextAreaElement> {}

export function TextArea({ label, error, hint, labelHidden, className, ...area }: AreaProps) {
  const id = useId();
  const bad = error !== null && error !== undefined && error !== '';
  return (
    <div className={`${styles['field']} ${className ?? ''}`}>
      <label htmlFor={id} className={labelHidden ? 'hidden-text' : styles['label']}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles['input']}
        rows={3}
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-e` : hint !== undefined ? `${id}-h` : undefined}
        {...area}
      />
      <UnderField id={id} error={error} hint={hint} />
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
  const bad = error !== null && error !== undefined && error !== '';
  return (
    <div className={`${styles['field']} ${className ?? ''}`}>
      <label htmlFor={id} className={labelHidden ? 'hidden-text' : styles['label']}>
        {label}
      </label>
      <select
        id={id}
        className={styles['input']}
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-e` : hint !== undefined ? `${id}-h` : undefined}
        {...rest}
      >
        {children}
      </select>
      <UnderField id={id} error={error} hint={hint} />
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
