import { Trans, useLingui } from '@lingui/react/macro';
import { api, bodyOf } from '@/lib/api/client';
import type { Lease } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { LEASE_DEEDS } from './deeds';
import { useKeepLease } from './useKeepLease';

/** The words, and the day, that go with a deed. */
export function LeaseDeedDialog({
  lease,
  deed,
  onClose,
}: {
  lease: Lease;
  deed: string;
  onClose: () => void;
}) {
  const { i18n, t } = useLingui();
  const keep = useKeepLease(lease.id);
  const wanted = LEASE_DEEDS[deed];
  const form = useForm({
    fields: ['text', 'lastDay'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/leases/{id}/deeds', {
          params: { path: { id: lease.id } },
          body: {
            deed,
            text: typed(values, 'text') || null,
            lastDay: typed(values, 'lastDay') || null,
          },
        }),
      ),
    onDone: (answer) => {
      keep(answer);
      onClose();
    },
  });
  const label = wanted === undefined ? deed : i18n._(wanted.label);
  return (
    <Dialog title={label} onClose={onClose} keep={form.busy}>
      {wanted?.what !== undefined && <p>{i18n._(wanted.what)}</p>}
      <Form form={form} label={label}>
        {deed === 'give-notice' && (
          <Field
            label={t`Last day`}
            name="lastDay"
            type="date"
            required
            min={lease.earliestEnd ?? undefined}
            defaultValue={lease.earliestEnd ?? ''}
            error={form.errorOf('lastDay')}
          />
        )}
        <TextArea
          label={t`Words to the other side`}
          name="text"
          rows={4}
          maxLength={4000}
          required={wanted?.needed === true}
          error={form.errorOf('text')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            {form.busy ? <Trans>Sending …</Trans> : label}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
