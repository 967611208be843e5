import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/lib/api/client';
import { sendFile } from '@/lib/api/sendFile';
import type { KeptThing } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RefusalNotice } from '@/ui/Notice';
import { useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** The photograph of a machine, a room or a mentor. */
export function PhotoForm({ thing }: { thing: KeptThing }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const again = () => void client.invalidateQueries({ queryKey: MAKER_KEY });
  const form = useForm({
    fields: ['file'],
    check: (values) => {
      const file = values.get('file');
      return file instanceof File && file.size > 0 ? {} : { file: t`Choose a photograph first.` };
    },
    send: (values) =>
      sendFile(`/api/v1/keeper/bookables/${thing.slug}/photo`, values.get('file') as File),
    onDone: (_, element) => {
      element.reset();
      again();
    },
  });
  const remove = useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/api/v1/keeper/bookables/{slug}/photo', {
          params: { path: { slug: thing.slug } },
        }),
      ),
    onSuccess: again,
  });
  return (
    <section className={styles['card']} aria-labelledby="photo">
      <h2 id="photo">
        <Trans>Photograph</Trans>
      </h2>
      {thing.photo === null ? (
        <p className={pieces['small']}>
          <Trans>None yet. People find a machine sooner when they have seen it.</Trans>
        </p>
      ) : (
        <img
          src={thing.photo}
          alt={t`The photograph that others see`}
          className={styles['photo']}
        />
      )}
      <Form form={form} label={t`Photograph`}>
        <Field
          label={thing.photo === null ? t`Photograph to add` : t`Photograph in its place`}
          name="file"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          hint={t`JPEG, PNG or WebP, at most 12 MB. What the camera wrote beside it is left out.`}
          error={form.errorOf('file')}
        />
        <FormActions>
          <Button type="submit" disabled={form.busy}>
            {form.busy ? <Trans>Sending …</Trans> : <Trans>Send it</Trans>}
          </Button>
          {thing.photo !== null && (
            <Button disabled={remove.isPending} onClick={() => remove.mutate()}>
              <Trans>Take it away</Trans>
            </Button>
          )}
        </FormActions>
        {remove.isError && <RefusalNotice error={remove.error} />}
      </Form>
    </section>
  );
}
