import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Application } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RefusalNotice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';

interface ConfirmProps {
  send: () => Promise<Application>;
  onDone: (fresh: Application) => void;
  onCancel: () => void;
}

/** The last question before a counter opens. */
export function Confirm({ send, onDone, onCancel }: ConfirmProps) {
  const approving = useMutation({ mutationFn: send, onSuccess: onDone });
  return (
    <>
      {approving.isError && <RefusalNotice error={approving.error} />}
      <p>
        <Trans>
          The organisation becomes a supplier at its counter, visible to every buyer, and gets a
          mail.
        </Trans>
      </p>
      <FormActions>
        <Button look="primary" disabled={approving.isPending} onClick={() => approving.mutate()}>
          <Trans>Approve</Trans>
        </Button>
        <Button look="quiet" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </>
  );
}

interface SayWhyProps {
  field: string;
  label: string;
  hint: string;
  action: ReactNode;
  danger?: boolean;
  send: (words: string) => Promise<Application>;
  onDone: (fresh: Application) => void;
}

/** A decision that needs a reason. */
export function SayWhy({ field, label, hint, action, danger, send, onDone }: SayWhyProps) {
  const { t } = useLingui();
  const form = useForm({
    fields: [field],
    check: (values) => (typed(values, field).trim() === '' ? { [field]: t`This is needed.` } : {}),
    send: (values) => send(typed(values, field)),
    onDone,
  });
  return (
    <Form form={form}>
      <TextArea
        label={label}
        name={field}
        maxLength={2000}
        rows={4}
        required
        hint={hint}
        error={form.errorOf(field)}
      />
      <FormActions>
        <Button type="submit" look={danger ? 'danger' : 'primary'} disabled={form.busy}>
          {action}
        </Button>
      </FormActions>
    </Form>
  );
}
