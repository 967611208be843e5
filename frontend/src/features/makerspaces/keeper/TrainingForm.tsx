import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import type { components } from '@/lib/api/schema';
import type { KeptTraining } from '@/lib/api/types';
import { BothLanguages } from '@/ui/BothLanguages';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { bothNames, typed, typedBoth, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';

type Body = components['schemas']['EditTraining.Form'];

interface Props {
  label: string;
  /** What is said already; left out for a new one. */
  training?: KeptTraining;
  send: (body: Body) => Promise<KeptTraining>;
}

/** All that is said of a training. */
export function TrainingForm({ label, training, send }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: [...bothNames('name', 'about'), 'validMonths'],
    send: (values) => {
      const months = typed(values, 'validMonths').trim();
      return send({
        ...typedBoth(values, 'name', 'about'),
        validMonths: months === '' ? null : Number(months),
      });
    },
    onDone: (_, element) => {
      if (training === undefined) element.reset();
      void client.invalidateQueries({ queryKey: MAKER_KEY });
    },
  });
  return (
    <Form form={form} label={label}>
      <BothLanguages
        name="name"
        labels={{ en: t`Name in English`, zh: t`Name in Chinese` }}
        maxLength={120}
        required
        values={training}
        errorOf={form.errorOf}
      />
      <BothLanguages
        name="about"
        labels={{ en: t`What is learnt, in English`, zh: t`What is learnt, in Chinese` }}
        rows={3}
        maxLength={2000}
        values={training}
        errorOf={form.errorOf}
      />
      <Field
        label={t`Good for months`}
        name="validMonths"
        type="number"
        min={1}
        max={120}
        hint={
          training === undefined
            ? t`Empty: for ever.`
            : t`Empty: for ever. Those who had it keep the day that was noted with them.`
        }
        defaultValue={training?.validMonths ?? ''}
        error={form.errorOf('validMonths')}
      />
      <FormActions>
        <Button type="submit" disabled={form.busy}>
          {training === undefined ? <Trans>Add the training</Trans> : <Trans>Save</Trans>}
        </Button>
      </FormActions>
      {form.succeeded && training !== undefined && (
        <Notice tone="good">
          <Trans>Saved</Trans>
        </Notice>
      )}
    </Form>
  );
}
