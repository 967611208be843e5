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
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { useDesk } from './KeeperDesk';
import { choose, isConflict, useMeanwhile } from './meanwhile';
import { keptTrainingsQuery } from './queries';

type Body = components['schemas']['EditTraining.Form'];

const PARTS = ['nameEn', 'nameZh', 'aboutEn', 'aboutZh', 'validMonths'] as const;
type Part = (typeof PARTS)[number];
type Said = Pick<KeptTraining, Part>;

interface Props {
  label: string;
  /** What is said already; left out for a new one. */
  training?: KeptTraining;
  send: (body: Body) => Promise<KeptTraining>;
}

/** All that is said of a training. When another keeper was faster, the fields begin anew with what both have typed. */
export function TrainingForm({ label, training: known, send }: Props) {
  const { t } = useLingui();
  const { space } = useDesk();
  const client = useQueryClient();
  const { clash, see, sendOver } = useMeanwhile(known, {
    reload: async (seen: KeptTraining) =>
      (await client.query({ ...keptTrainingsQuery(space.slug), staleTime: 0 })).items.find(
        ({ id }) => id === seen.id,
      ),
    merge: (seen, mine: Said, now) => choose(PARTS, seen, mine, now),
  });
  const training =
    clash === null ? known : { ...clash.theirs, ...(clash.merged.said as unknown as Said) };
  const words: Record<Part, string> = {
    nameEn: t`Name in English`,
    nameZh: t`Name in Chinese`,
    aboutEn: t`What is learnt, in English`,
    aboutZh: t`What is learnt, in Chinese`,
    validMonths: t`Good for months`,
  };
  const form = useForm({
    fields: [...bothNames('name', 'about'), 'validMonths'],
    send: (values) => {
      const months = typed(values, 'validMonths').trim();
      const said = {
        ...typedBoth(values, 'name', 'about'),
        validMonths: months === '' ? null : Number(months),
      };
      return sendOver(said, (seen) => send({ ...said, version: seen?.version ?? null }));
    },
    onDone: (made, element) => {
      if (known === undefined) element.reset();
      else see(made);
      void client.invalidateQueries({ queryKey: MAKER_KEY });
    },
  });
  return (
    <Form
      form={form}
      label={label}
      explain={(error) =>
        clash !== null && isConflict(error) ? (
          <ChangedMeanwhile
            {...clash.merged}
            word={(part) => words[part]}
            text={(part) => String(clash.theirs[part] ?? '')}
          />
        ) : null
      }
    >
      <BothLanguages
        key={`name ${clash?.theirs.version}`}
        name="name"
        labels={{ en: words.nameEn, zh: words.nameZh }}
        maxLength={120}
        required
        values={training}
        errorOf={form.errorOf}
      />
      <BothLanguages
        key={`about ${clash?.theirs.version}`}
        name="about"
        labels={{ en: words.aboutEn, zh: words.aboutZh }}
        rows={3}
        maxLength={2000}
        values={training}
        errorOf={form.errorOf}
      />
      <Field
        key={`months ${clash?.theirs.version}`}
        label={words.validMonths}
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
          {known === undefined ? <Trans>Add the training</Trans> : <Trans>Save</Trans>}
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
