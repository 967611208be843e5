import { useEffect, useRef, type ReactNode } from 'react';
import { Notice, RefusalNotice } from './Notice';
import type { FormState } from './useForm';
import styles from './Form.module.css';

interface Props {
  form: FormState;
  /** Says what a refusal means here, where the general words would not help. */
  explain?: (error: Error) => ReactNode | null;
  label?: string;
  children: ReactNode;
}

/** A form with its refusal above its fields. After a failure, focus goes to what has to be put right. */
export function Form({ form, explain, label, children }: Props) {
  const element = useRef<HTMLFormElement>(null);
  const { failures, refusal } = form;
  useEffect(() => {
    if (failures === 0) return;
    element.current
      ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input, [role="alert"]')
      ?.focus();
  }, [failures]);
  const words = refusal === null ? null : (explain?.(refusal) ?? null);
  return (
    <form
      ref={element}
      className={styles['form']}
      noValidate
      aria-label={label}
      aria-busy={form.busy}
      onSubmit={form.submit}
    >
      {refusal !== null &&
        (words === null ? (
          <RefusalNotice error={refusal} />
        ) : (
          <Notice tone="danger">{words}</Notice>
        ))}
      {children}
    </form>
  );
}

/** The row of buttons at a form's end. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles['actions']}>{children}</div>;
}
