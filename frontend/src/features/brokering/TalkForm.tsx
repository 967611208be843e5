import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { FilesField } from './FilesField';
import { sendFiles } from './sendFiles';
import type { Mark, ShowDesign } from './types';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

export interface Words {
  text: string;
  mark: Mark | null;
  files: string[];
}

interface Props<T> {
  label: string;
  button: ReactNode;
  hint?: ReactNode;
  /** Below which address its files go. */
  base: string;
  /** The design on which a place can be marked; null for none. */
  design?: string | null;
  showDesign?: ShowDesign;
  look?: 'primary';
  send: (words: Words) => Promise<T>;
  onDone: (answer: T) => void;
}

/** Words about a request, with files, and a place on the board when there is one. */
export function TalkForm<T>({
  label,
  button,
  hint,
  base,
  design = null,
  showDesign,
  look,
  send,
  onDone,
}: Props<T>) {
  const [mark, setMark] = useState<Mark | null>(null);
  const form = useForm({
    fields: ['text', 'files', 'mark'],
    send: async (values) =>
      send({ text: typed(values, 'text'), mark, files: await sendFiles(base, values) }),
    onDone: (answer, element) => {
      element.reset();
      setMark(null);
      onDone(answer);
    },
  });
  return (
    <Form form={form} label={label}>
      <TextArea
        label={label}
        name="text"
        rows={4}
        maxLength={4000}
        required
        hint={hint}
        error={form.errorOf('text')}
      />
      <FilesField error={form.errorOf('files')} />
      {design !== null && showDesign !== undefined && (
        <MarkChoice
          design={design}
          showDesign={showDesign}
          mark={mark}
          onMark={setMark}
          error={form.errorOf('mark')}
        />
      )}
      <FormActions>
        <Button type="submit" {...(look !== undefined && { look })} disabled={form.busy}>
          {button}
        </Button>
      </FormActions>
    </Form>
  );
}

interface ChoiceProps {
  design: string;
  showDesign: ShowDesign;
  mark: Mark | null;
  onMark: (mark: Mark | null) => void;
  error: string | null;
}

/** A place on the board: by a click on its picture, or by its side and millimetres. */
function MarkChoice({ design, showDesign, mark, onMark, error }: ChoiceProps) {
  const { t } = useLingui();
  const change = (part: Partial<Mark>) => onMark({ side: 'top', x: 0, y: 0, ...mark, ...part });
  return (
    <fieldset className={styles['mark']}>
      <legend>
        <Trans>Place on the board, if it is about one</Trans>
      </legend>
      <div className={styles['markFields']}>
        <Select
          label={t`Side`}
          value={mark?.side ?? ''}
          error={error}
          onChange={({ target }) =>
            target.value === '' ? onMark(null) : change({ side: target.value })
          }
        >
          <option value="">{t`no place`}</option>
          <option value="top">{t`top`}</option>
          <option value="bottom">{t`bottom`}</option>
        </Select>
        {mark !== null && (
          <>
            <Field
              label={t`x, mm`}
              type="number"
              step="any"
              value={mark.x}
              onChange={({ target }) => change({ x: Number(target.value) })}
            />
            <Field
              label={t`y, mm`}
              type="number"
              step="any"
              value={mark.y}
              onChange={({ target }) => change({ y: Number(target.value) })}
            />
          </>
        )}
      </div>
      {mark !== null && (
        <>
          <p className={pieces['tiny']}>
            <Trans>A click on the picture chooses the place.</Trans>
          </p>
          {showDesign(design, mark, onMark)}
        </>
      )}
    </fieldset>
  );
}
