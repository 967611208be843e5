import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { KeptTraining } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import styles from '../Makerspaces.module.css';

/** Notes that somebody had a training. */
export function GiveForm({ trainings }: { trainings: readonly KeptTraining[] }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['email', 'expiresOn'],
    send: (values) => {
      const expiresOn = typed(values, 'expiresOn');
      return bodyOf(
        api.POST('/api/v1/keeper/trainings/{id}/people', {
          params: { path: { id: typed(values, 'training') } },
          body: { email: typed(values, 'email'), ...(expiresOn !== '' && { expiresOn }) },
        }),
      );
    },
    onDone: (_, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: MAKER_KEY });
    },
  });
  return (
    <section className={styles['card']} aria-labelledby="give">
      <h2 id="give">
        <Trans>Somebody had a training</Trans>
      </h2>
      <Form form={form} label={t`Somebody had a training`}>
        <Select label={t`Training`} name="training">
          {trainings.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Field
          label={t`E-mail address of the account`}
          name="email"
          type="email"
          required
          error={form.errorOf('email')}
        />
        <Field
          label={t`Good until (by its rule when left out)`}
          name="expiresOn"
          type="date"
          error={form.errorOf('expiresOn')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Note it</Trans>
          </Button>
        </FormActions>
        {form.succeeded && (
          <Notice tone="good">
            <Trans>Noted; the person is told.</Trans>
          </Notice>
        )}
      </Form>
    </section>
  );
}
