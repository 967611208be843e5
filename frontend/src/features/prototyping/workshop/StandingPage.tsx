import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { Standing, Verdict } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { SkeletonLines } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { ProviderStanding } from '../ProviderStanding';
import { useProviderStateWord } from '../words';
import { standingQuery } from './queries';
import { ScorePoints, ScoreTable } from './ScoreTable';
import { useVerdictWord } from './words';
import { WorkshopFrame, WorkshopRefusal } from './WorkshopFrame';
import styles from './Workshop.module.css';

/** How one's own provider stands, why, and what can be said to it. */
export function StandingPage() {
  const { data, error, refetch } = useQuery(standingQuery());
  return (
    <WorkshopFrame>
      {error !== null ? (
        <WorkshopRefusal error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={8} />
      ) : (
        <OwnStanding standing={data} />
      )}
    </WorkshopFrame>
  );
}

function OwnStanding({ standing }: { standing: Standing }) {
  const { score, rule, verdicts } = standing;
  return (
    <>
      <section className={styles['part']} aria-labelledby="score">
        <h2 id="score">
          <Trans>Score</Trans>
        </h2>
        <div className={styles['line']}>
          <ProviderStanding provider={{ state: standing.state, demonstration: false }} />
          <ScorePoints {...score} />
        </div>
        <p className={styles['lead']}>
          <Trans>
            From the jobs of the last {rule.windowDays} days, or the last {rule.leastJobs} if these
            are fewer, none older than {rule.oldestMonths} months. Worked out anew every night. A
            rule proposes, a person decides.
          </Trans>
        </p>
        <ScoreTable score={score} rule={rule} />
      </section>
      <section className={styles['part']} aria-labelledby="decisions">
        <h2 id="decisions">
          <Trans>Decisions</Trans>
        </h2>
        {verdicts.length === 0 ? (
          <p>
            <Trans>
              Nobody has decided anything yet: everybody begins in good standing. A decision comes
              with its reason, and you can appeal.
            </Trans>
          </p>
        ) : (
          <ul className={styles['list']}>
            {verdicts.map((one) => (
              <li key={one.id}>
                <VerdictCard verdict={one} />
                {one.mayBeAppealed && <Appeal id={one.id} days={rule.appealDays} />}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

/** A decision about a standing, with the appeal and its answer. */
export function VerdictCard({ verdict }: { verdict: Verdict }) {
  const stateWord = useProviderStateWord();
  const verdictWord = useVerdictWord();
  const { before, standing, reason, state, decidedAt, takesEffectAt, appeal, answer } = verdict;
  return (
    <article className={styles['verdict']}>
      <h3>
        {stateWord(before)} → {stateWord(standing)}
      </h3>
      <p className={styles['small']}>
        {verdictWord(state)} · {dayText(decidedAt)} ·{' '}
        <Plural value={verdict.jobs} one="# job counted" other="# jobs counted" />
      </p>
      {state.startsWith('notice') && (
        <p>
          <strong>
            <Trans>Takes effect on {dayText(takesEffectAt)}</Trans>
          </strong>
        </p>
      )}
      <p>{reason}</p>
      {appeal !== null && (
        <>
          <h4>
            <Trans>The appeal</Trans>
          </h4>
          <blockquote>{appeal}</blockquote>
        </>
      )}
      {answer !== null && (
        <>
          <h4>
            <Trans>The answer</Trans>
          </h4>
          <blockquote>{answer}</blockquote>
        </>
      )}
    </article>
  );
}

function Appeal({ id, days }: { id: string; days: number }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const form = useForm({
    fields: ['text'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/provider/verdicts/{id}/appeal', {
          params: { path: { id } },
          body: { text: typed(values, 'text') },
        }),
      ),
    onDone: (fresh) => client.setQueryData(standingQuery().queryKey, fresh),
  });
  if (!open) {
    return (
      <FormActions>
        <Button onClick={() => setOpen(true)}>
          <Trans>Appeal</Trans>
        </Button>
      </FormActions>
    );
  }
  return (
    <Form form={form} label={t`Appeal`}>
      <TextArea
        label={t`Why the decision is wrong`}
        name="text"
        rows={5}
        maxLength={4000}
        required
        hint={t`Once, within ${days} days. An operator reads it and answers.`}
        error={form.errorOf('text')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Send the appeal</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
