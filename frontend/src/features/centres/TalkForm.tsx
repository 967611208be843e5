import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { sendFiles } from './AskForm';
import { FilesField } from './FilesField';

export interface Words {
  text: string;
  files: string[];
}

interface Props<T> {
  label: string;
  button: ReactNode;
  /** Below which address its files go. */
  base: string;
  look?: 'primary';
  send: (words: Words) => Promise<T>;
  onDone: (answer: T) => void;
}

/** Words in a case, with files. */
export function TalkForm<T>({ label, button, base, look, send, onDone }: Props<T>) {
  const form = useForm({
    fields: ['text'],
    send: async (values) =>
      send({ text: typed(values, 'text'), files: await sendFiles(base, values) }),
    onDone: (answer, element) => {
      element.reset();
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
        error={form.errorOf('text')}
      />
      <FilesField />
      <FormActions>
        <Button type="submit" {...(look !== undefined && { look })} disabled={form.busy}>
          {button}
        </Button>
      </FormActions>
    </Form>
  );
}
