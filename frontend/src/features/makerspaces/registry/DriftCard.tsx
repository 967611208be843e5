import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { DriftReport } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { driftQuery, REGISTRY } from './queries';
import { useRegistryWords } from './words';
import styles from './Registry.module.css';

/** The drift of the latest statistics, which the keeper may contest. */
export function DriftCard({ id }: { id: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data } = useQuery(driftQuery(id));
  const drift = data?.items[0];
  const form = useForm({
    fields: ['text'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/makerspace-registry/own/{id}/drift/{year}/objection', {
          params: { path: { id, year: drift?.year ?? 0 } },
          body: { text: typed(values, 'text') },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: REGISTRY }),
  });
  if (drift === undefined) return null;
  return (
    <section className={styles['card']} aria-labelledby="drift">
      <h2 id="drift">
        <Trans>Drift from what it is for</Trans>
      </h2>
      <DriftView drift={drift} />
      {(drift.state === 'measured' || drift.state === 'contested') && drift.score !== null && (
        <Form form={form} label={t`Contest it`}>
          <TextArea
            label={t`Why this is not so`}
            name="text"
            maxLength={4000}
            defaultValue={drift.objection}
            error={form.errorOf('text')}
          />
          <FormActions>
            <Button type="submit" disabled={form.busy}>
              <Trans>Contest it</Trans>
            </Button>
          </FormActions>
        </Form>
      )}
    </section>
  );
}

/** The score as a bar, its level, and its causes in words. */
export function DriftView({ drift }: { drift: DriftReport }) {
  const words = useRegistryWords();
  return (
    <>
      <div className={styles['tags']}>
        <strong>{drift.score === null ? '–' : `${drift.score} / 100`}</strong>
        <Tag tone={drift.level === 'ok' ? 'green' : 'copper'}>{words.level(drift.level)}</Tag>
        <Tag>
          {drift.year}: {words.driftState(drift.state)}
        </Tag>
      </div>
      {drift.score !== null && (
        <div className={styles['tally']} aria-hidden="true">
          <span style={{ flexGrow: 0 }} />
          <span style={{ flexGrow: drift.score }} />
          <span style={{ flexGrow: 100 - drift.score, background: 'transparent' }} />
        </div>
      )}
      <ul>
        {drift.causes.map((cause) => (
          <li key={cause.code}>
            {cause.text} (+{cause.points})
          </li>
        ))}
      </ul>
      {drift.objection !== '' && (
        <p>
          <Trans>The keeper says: {drift.objection}</Trans>
        </p>
      )}
      {drift.answer !== '' && (
        <p>
          <Trans>The operator found: {drift.answer}</Trans>
        </p>
      )}
    </>
  );
}
