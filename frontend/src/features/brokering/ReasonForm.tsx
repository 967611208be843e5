import { TextArea } from '@/ui/Field';
import { Button } from '@/ui/Button';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';

interface Props<T> {
  label: string;
  button: string;
  name?: 'reason' | 'text';
  optional?: boolean;
  look?: 'primary' | 'danger';
  send: (words: string) => Promise<T>;
  onDone: (answer: T) => void;
}

/** A few words that do something. */
export function ReasonForm<T>({
  label,
  button,
  name = 'reason',
  optional = false,
  look,
  send,
  onDone,
}: Props<T>) {
  const form = useForm({
    fields: [name],
    send: (values) => send(typed(values, name)),
    onDone: (answer, element) => {
      element.reset();
      onDone(answer);
    },
  });
  return (
    <Form form={form} label={label}>
      <TextArea
        label={label}
        name={name}
        rows={3}
        maxLength={2000}
        required={!optional}
        error={form.errorOf(name)}
      />
      <FormActions>
        <Button type="submit" {...(look !== undefined && { look })} disabled={form.busy}>
          {button}
        </Button>
      </FormActions>
    </Form>
  );
}
