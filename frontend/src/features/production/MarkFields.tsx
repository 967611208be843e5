import { Trans, useLingui } from '@lingui/react/macro';
import { Field, Select } from '@/ui/Field';
import { typed } from '@/ui/useForm';
import styles from './Production.module.css';

/** A place on the board that a question is about: nothing, or all three. */
export function MarkFields({ error }: { error: string | null }) {
  const { t } = useLingui();
  return (
    <fieldset className={styles['mark']}>
      <legend>
        <Trans>Place on the board, if it is about one</Trans>
      </legend>
      <Select label={t`Side`} name="markSide" defaultValue="">
        <option value="">{t`no place`}</option>
        <option value="top">{t`top`}</option>
        <option value="bottom">{t`bottom`}</option>
      </Select>
      <Field label={t`x, mm`} name="markX" inputMode="decimal" error={error} />
      <Field label={t`y, mm`} name="markY" inputMode="decimal" />
    </fieldset>
  );
}

/** What was typed there; null for no place. */
export function markOf(values: FormData): { side: string; x: number; y: number } | null {
  const side = typed(values, 'markSide');
  if (side === '') return null;
  return { side, x: Number(typed(values, 'markX')), y: Number(typed(values, 'markY')) };
}
