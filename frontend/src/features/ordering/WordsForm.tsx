import { useQueryClient } from '@tanstack/react-query';
import type { OrderDetail } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { EvidenceField } from './EvidenceField';
import { sendEvidence } from './sendFile';
import { ORDER_KEY, orderQuery } from './queries';

interface Props {
  name: 'reason' | 'text';
  label: string;
  button: string;
  optional?: boolean;
  /** Whether a file can be sent along. */
  withFile?: boolean;
  side: 'bought' | 'sold';
  order: string;
  send: (words: string, fileId: string | null) => Promise<OrderDetail>;
  onDone: () => void;
}

/** A few words that do something to an order. */
export function WordsForm({
  name,
  label,
  button,
  optional = false,
  withFile = false,
  side,
  order,
  send,
  onDone,
}: Props) {
  const client = useQueryClient();
  const form = useForm({
    fields: [name, 'file'],
    send: async (values) =>
      send(typed(values, name), withFile ? await sendEvidence(side, order, values) : null),
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
      {withFile && <EvidenceField error={form.errorOf('file')} />}
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {button}
        </Button>
      </FormActions>
    </Form>
  );
}
