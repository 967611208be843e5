import { useQueryClient } from '@tanstack/react-query';
import type { OrderDetail } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { ORDER_KEY, orderQuery } from './queries';

interface Props {
  order: string;
  name: 'code';
  label: string;
  button: string;
  send: (value: string) => Promise<OrderDetail>;
  onDone: () => void;
}

/** The code with which goods are handed over at the counter. */
export function CodeForm({ order, name, label, button, send, onDone }: Props) {
  const client = useQueryClient();
  const form = useForm({
    fields: [name],
    send: (values) => send(typed(values, name).trim()),
    onDone: (answer) => {
      client.setQueryData(orderQuery('sold', order).queryKey, answer);
      void client.invalidateQueries({ queryKey: ORDER_KEY });
      onDone();
    },
  });
  return (
    <Form form={form} label={label}>
      <Field
        label={label}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        required
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
