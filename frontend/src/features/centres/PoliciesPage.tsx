import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { may, useMe } from '@/lib/api/session';
import type { Me, PolicyQuestion } from '@/lib/api/types';
import { useRested } from '@/lib/hooks';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { keptFactsQuery, matchesQuery, PARK_KEY, questionsQuery } from './queries';
import { useGroupWord } from './words';
import { Results } from './PolicyResults';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';
import policies from './Policies.module.css';

type Facts = Readonly<Record<string, string>>;

const TYPING_MS = 300;
const GROUPS = ['firm', 'team', 'makerspace'] as const;

/** Which policies fit: short questions on the left, on the right what follows from the answers so far. */
export function PoliciesPage() {
  const { t } = useLingui();
  const me = useMe();
  const known = me !== undefined && me !== null && me.organisation !== null;
  const kept = useQuery({ ...keptFactsQuery(), enabled: known });
  const ready = me !== undefined && (!known || !kept.isPending);
  const first: Facts = Object.fromEntries(
    (kept.data?.facts ?? []).map(({ fact, value }) => [fact, value]),
  );
  return (
    <Page title={t`Which policies fit us?`}>
      <header className={pieces['intro']}>
        <h1>
          <Trans>Which policies fit us?</Trans>
        </h1>
        <p>
          <Trans>
            Answer what you know: each answer is weighed at once. What you do not say counts as not
            known, never as no. Each policy is as its source tells it; this is no advice, and the
            authority decides.
          </Trans>
        </p>
      </header>
      {ready ? (
        <Matcher first={first} me={me ?? null} />
      ) : (
        <SkeletonLines lines={10} height="2.4em" />
      )}
    </Page>
  );
}

function Matcher({ first, me }: { first: Facts; me: Me | null }) {
  const [facts, setFacts] = useState<Facts>(first);
  const rested = useRested(facts, TYPING_MS);
  const questions = useQuery(questionsQuery());
  const matches = useQuery(matchesQuery(rested));
  if (questions.isError) {
    return <ErrorState error={questions.error} onRetry={() => void questions.refetch()} />;
  }
  if (questions.data === undefined) return <SkeletonLines lines={10} height="2.4em" />;
  const answer = (fact: string, value: string) => {
    const { [fact]: _before, ...rest } = facts;
    setFacts(value === '' ? rest : { ...rest, [fact]: value });
  };
  return (
    <div className={policies['matcher']}>
      <div className={styles['main']}>
        <Questions questions={questions.data.items} facts={facts} onAnswer={answer} />
        <Keep facts={facts} me={me} onClear={() => setFacts({})} />
      </div>
      <div className={styles['main']}>
        {matches.isError ? (
          <RefusalNotice error={matches.error} />
        ) : matches.data === undefined ? (
          <SkeletonLines lines={10} height="3em" />
        ) : (
          <Results matches={matches.data} />
        )}
      </div>
    </div>
  );
}

interface QuestionsProps {
  questions: readonly PolicyQuestion[];
  facts: Facts;
  onAnswer: (fact: string, value: string) => void;
}

function Questions({ questions, facts, onAnswer }: QuestionsProps) {
  const group = useGroupWord();
  return (
    <form
      className={styles['questions']}
      onSubmit={(event) => event.preventDefault()}
      autoComplete="off"
    >
      {GROUPS.map((one) => (
        <details key={one} className={policies['fold']} open={one !== 'makerspace'}>
          <summary>{group(one)}</summary>
          <div className={styles['questions']}>
            {questions
              .filter((question) => question.group === one)
              .map((question) => (
                <Question
                  key={question.fact}
                  question={question}
                  value={facts[question.fact] ?? ''}
                  onAnswer={(value) => onAnswer(question.fact, value)}
                />
              ))}
          </div>
        </details>
      ))}
    </form>
  );
}

interface QuestionProps {
  question: PolicyQuestion;
  value: string;
  onAnswer: (value: string) => void;
}

function Question({ question, value, onAnswer }: QuestionProps) {
  const { t } = useLingui();
  const { kind, unit, hint } = question;
  const label = unit === null ? question.question : `${question.question} (${unit})`;
  if (kind === 'yes-no' || kind === 'choice') {
    const choices =
      kind === 'choice'
        ? question.choices
        : [
            { value: 'true', label: t`yes` },
            { value: 'false', label: t`no` },
          ];
    return (
      <Select label={label} value={value} onChange={({ target }) => onAnswer(target.value)}>
        <option value="">{t`not known`}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <Field
      label={label}
      {...(hint !== null && { hint })}
      {...(kind === 'day' ? { type: 'date' } : { type: 'number', min: 0, step: 'any' })}
      value={value}
      onChange={({ target }) => onAnswer(target.value)}
    />
  );
}

interface KeepProps {
  facts: Facts;
  me: Me | null;
  onClear: () => void;
}

function Keep({ facts, me, onClear }: KeepProps) {
  const client = useQueryClient();
  const keep = useMutation({
    mutationFn: () =>
      bodyOf(api.PUT('/api/v1/organisation/facts', { body: { facts: { ...facts } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: PARK_KEY }),
  });
  const mayKeep = me !== null && may(me, 'manage-organisation');
  return (
    <div className={styles['main']}>
      {keep.isError && <RefusalNotice error={keep.error} />}
      {keep.isSuccess && (
        <Notice tone="good">
          <Trans>Kept with your organisation. Only its members see it.</Trans>
        </Notice>
      )}
      <div className={pieces['buttons']}>
        {mayKeep && (
          <Button disabled={keep.isPending} onClick={() => keep.mutate()}>
            <Trans>Keep the answers</Trans>
          </Button>
        )}
        <Button look="quiet" onClick={onClear}>
          <Trans>Begin anew</Trans>
        </Button>
      </div>
    </div>
  );
}
