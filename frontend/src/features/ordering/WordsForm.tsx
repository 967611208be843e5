import { useQueryClient } from '@tanstack/react-query';
import type { OrderDetail } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { ORDER_KEY, orderQuery } from './queries';

interface Props {
  name: 'reason' | 'text';
  label: string;
  button: string;
  optional?: boolean;
  side: 'bought' | 'sold';
  order: string;
  send: (words: string) => Promise<OrderDetail>;
  onDone: () => void;
}

/** A few words that do something to an order. */
export function WordsForm({
  name,
  label,
  button,
  optional = false,
  side,
  order,
  send,
  onDone,
}: Props) {
  const client = useQueryClient();
  const form = useForm({
    fields: [name],
    send: (values) => send(typed(values, name)),
    onDone: (answer) => {
      client.setQueryData(orderQuery(side, order).queryKey, answer);
      void client.invalidateQueries({ queryKey: ORDER_KEY });
      onDone();
    },
  });
  return (
    <Form form={form} label={label}>
      <TextArea
        label={label}
        name={name}
        rows={4}
        maxLength={2000}
        required={!optional}
        error={form.errorOf(name)}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {button}
        </Button>
      </FormActions>
    </Form>
  );
}
