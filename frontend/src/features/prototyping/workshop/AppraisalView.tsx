import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { Appraisal, Verdict } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { ProviderStanding } from '../ProviderStanding';
import { useProviderStateWord } from '../words';
import { appraisalQuery } from './queries';
import { ScorePoints, ScoreTable } from './ScoreTable';
import { VerdictCard } from './StandingPage';
import { usePartValue, usePartWord } from './words';
import styles from './Workshop.module.css';

/** A provider under an operator's eyes: the score, what the rule proposes and why, and the decision. */
export function AppraisalView({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(appraisalQuery(id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <SkeletonLines lines={12} /> : <Whole appraisal={data} />;
}

/** Keeps what the server says of the provider now. */
function useKeepAppraisal(): (fresh: Appraisal) => void {
  const client = useQueryClient();
  return (fresh) => {
    client.setQueryData(appraisalQuery(fresh.id).queryKey, fresh);
    void client.invalidateQueries({ queryKey: [MINE, 'appraised'] });
    void client.invalidateQueries({ queryKey: ['providers'] });
  };
}

function Whole({ appraisal }: { appraisal: Appraisal }) {
  const { t } = useLingui();
  const keep = useKeepAppraisal();
  const { id, name, slug, score, rule, verdicts } = appraisal;
  const counting = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/operations/providers/{id}/score', { params: { path: { id } } })),
    onSuccess: keep,
  });
  return (
    <article className={styles['part']}>
      <header className={styles['head']}>
        <h2>{name}</h2>
        <div className={styles['line']}>
          <ProviderStanding provider={appraisal} />
          <ScorePoints {...score} />
          <Link to="/providers/$slug" params={{ slug }}>
            <Trans>The public page</Trans>
          </Link>
        </div>
        <p className={styles['small']}>
          {score.computedAt === null
            ? t`The score was not worked out yet.`
            : t`Worked out ${timeText(score.computedAt)}.`}
        </p>
      </header>
      {counting.isError && <RefusalNotice error={counting.error} />}
      <FormActions>
        <Button disabled={counting.isPending} onClick={() => counting.mutate()}>
          <Trans>Work it out now</Trans>
        </Button>
      </FormActions>
      <ScoreTable score={score} rule={rule} />
      <ProposalPart appraisal={appraisal} />
      <Decide appraisal={appraisal} />
      <section className={styles['part']} aria-labelledby="decisions">
        <h3 id="decisions">
          <Trans>Decisions</Trans>
        </h3>
        {verdicts.length === 0 && (
          <p className={styles['small']}>
            <Trans>None yet.</Trans>
          </p>
        )}
        <ul className={styles['list']}>
          {verdicts.map((one) => (
            <li key={one.id}>
              <VerdictCard verdict={one} />
              <AnswerPart verdict={one} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function ProposalPart({ appraisal }: { appraisal: Appraisal }) {
  const stateWord = useProviderStateWord();
  const partWord = usePartWord();
  const valueText = usePartValue();
  const { standing, reasons } = appraisal.proposal;
  if (standing === null) {
    return (
      <Notice title={<Trans>The rule proposes nothing</Trans>}>
        <p>
          {appraisal.score.jobs < appraisal.rule.leastJobs ? (
            <Plural
              value={appraisal.score.jobs}
              one="# job counts; nobody is judged on fewer than 10."
              other="# jobs count; nobody is judged on fewer than 10."
            />
          ) : (
            <Trans>The provider is removed.</Trans>
          )}
        </p>
      </Notice>
    );
  }
  return (
    <Notice
      tone={standing === appraisal.state ? 'plain' : 'copper'}
      title={<Trans>The rule proposes: {stateWord(standing)}</Trans>}
    >
      {reasons.length === 0 ? (
        <p>
          <Trans>Every part is good.</Trans>
        </p>
      ) : (
        <ul>
          {reasons.map(({ part, value, limit, missed, counted }) => (
            <li key={part}>
              <Trans>
                {partWord(part)}: {valueText(part, value)}, good from {valueText(part, limit)} (
                {missed} of {counted} not as they should be)
              </Trans>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function Decide({ appraisal }: { appraisal: Appraisal }) {
  const { t } = useLingui();
  const stateWord = useProviderStateWord();
  const keep = useKeepAppraisal();
  const { id, state, proposal } = appraisal;
  const others = ['good', 'watch', 'probation', 'removed'].filter((one) => one !== state);
  const form = useForm({
    fields: ['standing', 'reason'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/providers/{id}/verdicts', {
          params: { path: { id } },
          body: { standing: typed(values, 'standing'), reason: typed(values, 'reason') },
        }),
      ),
    onDone: (fresh, element) => {
      element.reset();
      keep(fresh);
    },
  });
  return (
    <section className={styles['part']} aria-labelledby="decide">
      <h3 id="decide">
        <Trans>Decide</Trans>
      </h3>
      <Form form={form} label={t`Decide`}>
        <Select
          key={state}
          label={t`New standing`}
          name="standing"
          defaultValue={others.find((one) => one === proposal.standing) ?? others[0]}
          hint={t`Removal works after 14 days, everything else at once.`}
        >
          {others.map((one) => (
            <option key={one} value={one}>
              {stateWord(one)}
            </option>
          ))}
        </Select>
        <TextArea
          label={t`Reason`}
          name="reason"
          rows={4}
          maxLength={2000}
          required
          hint={t`The provider reads these words and may appeal.`}
          error={form.errorOf('reason')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Decide it</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

/** What an operator can do about a decision: answer its appeal, or withdraw a removal. */
function AnswerPart({ verdict }: { verdict: Verdict }) {
  const { t } = useLingui();
  const keep = useKeepAppraisal();
  const { id, state } = verdict;
  const appealed = state === 'appealed' || state === 'notice-appealed';
  const waits = state === 'notice' || state === 'notice-final';
  const form = useForm({
    fields: ['answer', 'reason'],
    send: (values) => {
      const words = typed(values, 'answer');
      const params = { path: { id } };
      return bodyOf(
        appealed
          ? api.POST('/api/v1/operations/provider-verdicts/{id}/appeal-answer', {
              params,
              body: { upheld: typed(values, 'upheld') === 'yes', answer: words },
            })
          : api.POST('/api/v1/operations/provider-verdicts/{id}/withdrawal', {
              params,
              body: { reason: words },
            }),
      );
    },
    onDone: keep,
  });
  if (!appealed && !waits) return null;
  return (
    <Form form={form} label={appealed ? t`Answer the appeal` : t`Withdraw the removal`}>
      <TextArea
        label={appealed ? t`Answer` : t`Why the removal is withdrawn`}
        name="answer"
        rows={3}
        maxLength={2000}
        required
        error={form.errorOf('answer') ?? form.errorOf('reason')}
      />
      <FormActions>
        {appealed ? (
          <>
            <Button type="submit" look="primary" name="upheld" value="yes" disabled={form.busy}>
              <Trans>Uphold: take the decision back</Trans>
            </Button>
            <Button type="submit" name="upheld" value="no" disabled={form.busy}>
              <Trans>Refuse the appeal</Trans>
            </Button>
          </>
        ) : (
          <Button type="submit" disabled={form.busy}>
            <Trans>Withdraw the removal</Trans>
          </Button>
        )}
      </FormActions>
    </Form>
  );
}
