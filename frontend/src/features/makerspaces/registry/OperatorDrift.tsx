import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { DriftReport } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { EmptyState } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { DriftView } from './DriftCard';
import { OperatorTabs } from './OperatorTabs';
import { driftsQuery, REGISTRY } from './queries';
import styles from './Registry.module.css';

/** Makerspaces that have drifted, contested ones first. */
export function OperatorDrift() {
  const { data } = useQuery(driftsQuery());
  return (
    <div className={styles['part']}>
      <OperatorTabs />
      <h2>
        <Trans>Drift</Trans>
      </h2>
      <p className={styles['small']}>
        <Trans>
          A score is a reason to look, not a verdict: income from letting property, tenants that
          nobody has seen, few events.
        </Trans>
      </p>
      {data?.items.length === 0 && (
        <EmptyState icon="check" title={<Trans>No drift to look at</Trans>} />
      )}
      <ul className={styles['cards']}>
        {data?.items.map((one) => (
          <li key={`${one.space} ${one.year}`} className={styles['card']}>
            <h3>{one.name}</h3>
            <DriftView drift={one} />
            <Found one={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Found({ one }: { one: DriftReport }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['answer'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/makerspace-drifts/{id}/{year}/answer', {
          params: { path: { id: one.space, year: one.year } },
          body: { state: typed(values, 'state'), answer: typed(values, 'answer') },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: REGISTRY }),
  });
  return (
    <Form form={form} label={t`What you found at ${one.name}, ${one.year}`}>
      <TextArea
        label={t`What you found`}
        name="answer"
        required
        maxLength={4000}
        error={form.errorOf('answer')}
      />
      <FormActions>
        <Button type="submit" name="state" value="cleared" disabled={form.busy}>
          <Trans>Clear it</Trans>
        </Button>
        <Button type="submit" name="state" value="confirmed" look="danger" disabled={form.busy}>
          <Trans>Confirm it</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
