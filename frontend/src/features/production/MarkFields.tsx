import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Field, Select } from '@/ui/Field';
import { typed } from '@/ui/useForm';
import type { ShowBoard } from './Timeline';
import styles from './Production.module.css';

interface Props {
  error: string | null;
  showBoard: ShowBoard | undefined;
}

/** A place on the board that a question is about: by a click on its picture, or by its side and millimetres; or none. */
export function MarkFields({ error, showBoard }: Props) {
  const { t } = useLingui();
  const [side, setSide] = useState('');
  const [x, setX] = useState('');
  const [y, setY] = useState('');
  const mark = side === '' ? null : { side, x: Number(x), y: Number(y) };
  return (
    <fieldset className={styles['mark']}>
      <legend>
        <Trans>Place on the board, if it is about one</Trans>
      </legend>
      <Select
        label={t`Side`}
        name="markSide"
        value={side}
        onChange={({ target }) => setSide(target.value)}
      >
        <option value="">{t`no place`}</option>
        <option value="top">{t`top`}</option>
        <option value="bottom">{t`bottom`}</option>
      </Select>
      <Field
        label={t`x, mm`}
        name="markX"
        inputMode="decimal"
        error={error}
        value={x}
        onChange={({ target }) => setX(target.value)}
      />
      <Field
        label={t`y, mm`}
        name="markY"
        inputMode="decimal"
        value={y}
        onChange={({ target }) => setY(target.value)}
      />
      {showBoard !== undefined && (
        <div className={styles['board']}>
          {showBoard(mark, (place) => {
            setSide(place.side);
            setX(String(place.x));
            setY(String(place.y));
          })}
        </div>
      )}
    </fieldset>
  );
}

/** What was typed there; null for no place. */
export function markOf(values: FormData): { side: string; x: number; y: number } | null {
  const side = typed(values, 'markSide');
  if (side === '') return null;
  return { side, x: Number(typed(values, 'markX')), y: Number(typed(values, 'markY')) };
}
