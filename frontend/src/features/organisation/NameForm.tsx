import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/lib/api/client';
import { refreshSession } from '@/lib/api/session';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import styles from './Organisation.module.css';

export function NameForm({ name }: { name: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['name'],
    check: (values) => (typed(values, 'name').trim() === '' ? { name: t`This is needed.` } : {}),
    send: (values) =>
      done(api.PATCH('/api/v1/organisation', { body: { name: typed(values, 'name') } })),
    onDone: () => void refreshSession(client),
  });
  return (
    <Form form={form} label={t`Name`}>
      <div className={styles['inline']}>
        <Field
          label={t`Name of the organisation`}
          name="name"
          defaultValue={name}
          maxLength={120}
          autoComplete="organization"
          required
          error={form.errorOf('name')}
        />
        <Button type="submit" disabled={form.busy}>
          <Trans>Save</Trans>
        </Button>
        <span role="status">{form.succeeded && <Trans>Saved</Trans>}</span>
      </div>
    </Form>
  );
}
