import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { Button } from '@/ui/Button';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { useDesk } from './KeeperDesk';
import styles from '../Makerspaces.module.css';

/** Adds a training to a makerspace. */
export function AddTraining() {
  const { t } = useLingui();
  const { space } = useDesk();
  const client = useQueryClient();
  const form = useForm({
    fields: ['nameEn', 'nameZh', 'aboutEn', 'aboutZh', 'validMonths'],
    send: (values) => {
      const months = typed(values, 'validMonths').trim();
      return bodyOf(
        api.POST('/api/v1/keeper/makerspaces/{slug}/trainings', {
          params: { path: { slug: space.slug } },
          body: {
            nameEn: typed(values, 'nameEn'),
            nameZh: typed(values, 'nameZh'),
            aboutEn: typed(values, 'aboutEn'),
            aboutZh: typed(values, 'aboutZh'),
            validMonths: months === '' ? null : Number(months),
          },
        }),
      );
    },
    onDone: (_, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: MAKER_KEY });
    },
  });
  return (
    <section className={styles['card']} aria-labelledby="add-training">
      <h2 id="add-training">
        <Trans>Add a training</Trans>
      </h2>
      <Form form={form} label={t`Add a training`}>
        <Field
          label={t`Name in English`}
          name="nameEn"
          maxLength={120}
          required
          error={form.errorOf('nameEn')}
        />
        <Field
          label={t`Name in Chinese`}
          name="nameZh"
          maxLength={120}
          required
          lang="zh-CN"
          error={form.errorOf('nameZh')}
        />
        <TextArea
          label={t`What is learnt, in English`}
          name="aboutEn"
          maxLength={2000}
          error={form.errorOf('aboutEn')}
        />
        <TextArea
          label={t`What is learnt, in Chinese`}
          name="aboutZh"
          maxLength={2000}
          lang="zh-CN"
          error={form.errorOf('aboutZh')}
        />
        <Field
          label={t`Good for months`}
          name="validMonths"
          type="number"
          min={1}
          max={120}
          hint={t`Empty: for ever.`}
          error={form.errorOf('validMonths')}
        />
        <FormActions>
          <Button type="submit" disabled={form.busy}>
            <Trans>Add the training</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
