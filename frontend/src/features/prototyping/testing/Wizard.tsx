import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { TestQuestion } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, TextArea } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import {
  answered,
  factsOf,
  isAnswered,
  isAsked,
  keepAnswers,
  LAST_STEP,
  questionsOf,
  type Answers,
} from './answers';
import { QuestionField } from './QuestionField';
import { testPlanQuery } from './queries';
import styles from './Testing.module.css';
import wizard from './Wizard.module.css';

interface Props {
  questions: readonly TestQuestion[];
  name: string;
  wish: string;
  answers: Answers;
  step: number;
  onStep: (step: number) => void;
}

/** The questions, step by step. The step stands in the address, so that the browser's way back goes one step back. */
export function Wizard({
  questions,
  name: before,
  wish: wished,
  answers: known,
  step,
  onStep,
}: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [name, setName] = useState(before);
  const [wish, setWish] = useState(wished);
  const [answers, setAnswers] = useState<Answers>(known);
  const [nameless, setNameless] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  const titles = [
    t`Product and markets`,
    t`Radio`,
    t`Power and battery`,
    t`Use and clock`,
    t`Samples and papers`,
  ];
  useEffect(() => {
    keepAnswers({ name, wish, answers });
  }, [name, wish, answers]);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const draw = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/test-plans', {
          body: {
            name: name.trim(),
            wish: wish.trim() || null,
            facts: factsOf(questions, answers),
          },
        }),
      ),
    onSuccess: async (plan) => {
      client.setQueryData(testPlanQuery(plan.id).queryKey, plan);
      void client.invalidateQueries({ queryKey: [MINE, 'test-plans'] });
      await navigate({ to: '/testing/$id', params: { id: plan.id } });
    },
  });
  const asked = questions.filter((one) => isAsked(one, answers));
  const done = asked.filter((one) => isAnswered(one, answers)).length;
  const here = questionsOf(step, asked);
  const end = step === LAST_STEP;

  function go() {
    if (name.trim() === '') {
      setNameless(true);
      if (step !== 1) onStep(1);
    } else if (end) draw.mutate();
    else onStep(step + 1);
  }

  return (
    <form
      className={wizard['wizard']}
      aria-label={t`Questions about the product`}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <nav aria-label={t`Steps`}>
        <ol className={wizard['steps']}>
          {titles.map((title, index) => {
            const own = questionsOf(index + 1, asked);
            const full = own.every((one) => isAnswered(one, answers));
            return (
              <li key={title}>
                <button
                  type="button"
                  className={full ? wizard['full'] : undefined}
                  aria-current={index + 1 === step ? 'step' : undefined}
                  onClick={() => onStep(index + 1)}
                >
                  <span className={wizard['number']} aria-hidden="true">
                    {full ? '✓' : index + 1}
                  </span>
                  <span className={wizard['stepName']}>{title}</span>
                  {full && <span className="hidden-text">{t`answered`}</span>}
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
      <div className={wizard['sheet']}>
        <h2 ref={heading} tabIndex={-1}>
          {titles[step - 1]}
        </h2>
        <p className={wizard['progress']} role="status">
          <Trans>
            {done} of {asked.length} questions answered
          </Trans>
        </p>
        <progress value={done} max={asked.length} aria-hidden="true" />
        {step === 1 && (
          <Field
            className={wizard['question']}
            label={<Trans>What is the product called?</Trans>}
            hint={<Trans>Only you and whoever you give the link to see it.</Trans>}
            error={nameless && name.trim() === '' ? t`Give it a name, any will do.` : null}
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
        {step === 1 && (
          <TextArea
            className={wizard['question']}
            label={<Trans>What do you want, in your own words?</Trans>}
            hint={
              <Trans>
                Optional. Names of marks in it, such as CE, FCC or CCC, choose their markets when
                you choose none below.
              </Trans>
            }
            rows={2}
            maxLength={500}
            value={wish}
            onChange={(event) => setWish(event.target.value)}
          />
        )}
        {here.map((question) => (
          <QuestionField
            key={question.fact}
            question={question}
            values={answers[question.fact] ?? []}
            onAnswer={(values) => setAnswers(answered(answers, question.fact, values))}
          />
        ))}
        {draw.error !== null && <RefusalNotice error={draw.error} />}
        <div className={styles['actions']}>
          {step > 1 && (
            <Button onClick={() => onStep(step - 1)}>
              <Trans>Step back</Trans>
            </Button>
          )}
          <Button type="submit" look="primary" disabled={draw.isPending}>
            {end ? <Trans>Draw up the plan</Trans> : <Trans>Next step</Trans>}
          </Button>
          {end && done < asked.length && (
            <p className={styles['hint']}>
              <Trans>What is still open, the plan asks for. Nothing is lost.</Trans>
            </p>
          )}
        </div>
      </div>
    </form>
  );
}
