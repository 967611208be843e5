import type { TestQuestion } from '@/lib/api/types';

/** What somebody has said, by the name of the fact: one text unless several can be chosen. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Whether a question is asked: each of its conditions is met by one of its values. */
export const isAsked = ({ when }: TestQuestion, answers: Answers): boolean =>
  when.every(({ fact, values }) => values.some((value) => answers[fact]?.includes(value) === true));

export const isAnswered = ({ fact }: TestQuestion, answers: Answers): boolean =>
  (answers[fact]?.length ?? 0) > 0;

/** An answer in place of the one before; an empty one is taken back. */
export function answered(answers: Answers, fact: string, values: readonly string[]): Answers {
  const kept = Object.entries(answers).filter(([name]) => name !== fact);
  const said = values.filter((value) => value !== '');
  return Object.fromEntries(said.length === 0 ? kept : [...kept, [fact, said]]);
}

type Fact = string | number | boolean | readonly string[];

/** The answers as the API takes them; those to questions that are not asked are left out. */
export function factsOf(
  questions: readonly TestQuestion[],
  answers: Answers,
): Record<string, never> {
  const facts: Record<string, Fact> = {};
  for (const question of questions) {
    const [first, ...more] = answers[question.fact] ?? [];
    if (first === undefined || !isAsked(question, answers)) continue;
    facts[question.fact] =
      question.kind === 'choices'
        ? [first, ...more]
        : question.kind === 'flag'
          ? first === 'true'
          : question.kind === 'number'
            ? Number(first)
            : first;
  }
  // The description of the API only knows that facts are something.
  return facts as Record<string, never>;
}

/** What is asked on one step; a question that nobody knows here comes at the end. */
const STEPS: readonly (readonly string[])[] = [
  ['markets'],
  ['radio', 'bands', 'module'],
  ['mains', 'battery', 'battery-wh', 'battery-tested'],
  ['class', 'clock-mhz', 'skin'],
  ['samples', 'manual'],
];

export const LAST_STEP = STEPS.length;

/** The questions of a step, counted from 1. */
export function questionsOf(step: number, questions: readonly TestQuestion[]): TestQuestion[] {
  const known = new Set(STEPS.flat());
  return questions.filter(
    ({ fact }) =>
      STEPS[step - 1]?.includes(fact) === true || (step === LAST_STEP && !known.has(fact)),
  );
}

/** The step on which a question is asked. */
export function stepOf(fact: string): number {
  const index = STEPS.findIndex((facts) => facts.includes(fact));
  return index < 0 ? LAST_STEP : index + 1;
}

const KEPT = 'hqb.testing';

interface Kept {
  name: string;
  wish: string;
  answers: Answers;
}

const NOTHING: Kept = { name: '', wish: '', answers: {} };

/** What was said before in this window, so that a reload loses nothing. */
export function keptAnswers(): Kept {
  try {
    const text = sessionStorage.getItem(KEPT);
    if (text !== null) return { ...NOTHING, ...(JSON.parse(text) as Partial<Kept>) };
  } catch {
    // Storage is refused in some private windows; the answers then last for this page.
  }
  return NOTHING;
}

export function keepAnswers(kept: Kept): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // As above.
  }
}
