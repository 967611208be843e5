import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { KeptEvent } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import styles from '../Makerspaces.module.css';

/** Where an evening can be heard again. */
export function RecordingForm({ one }: { one: KeptEvent }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['url'],
    send: (values) =>
      bodyOf(
        api.PUT('/api/v1/keeper/events/{id}/recording', {
          params: { path: { id: one.id } },
          body: { url: typed(values, 'url') },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  return (
    <section className={styles['card']} aria-labelledby="recording">
      <h2 id="recording">
        <Trans>Recording</Trans>
      </h2>
      <Form form={form} label={t`Recording`}>
        <Field
          label={t`Address of the recording`}
          name="url"
          type="url"
          maxLength={500}
          placeholder="https://…"
          hint={t`Everybody sees it. Empty: there is none.`}
          defaultValue={one.recordingUrl ?? ''}
          error={form.errorOf('url')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Save the recording</Trans>
          </Button>
        </FormActions>
        {form.succeeded && (
          <Notice tone="good">
            <Trans>Saved</Trans>
          </Notice>
        )}
      </Form>
    </section>
  );
}
