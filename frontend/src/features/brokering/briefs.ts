import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';

const QUESTIONS: Readonly<Record<string, readonly MessageDescriptor[]>> = {
  production: [
    msg`What is it, and what is it for?`,
    msg`Of which material, with which finish?`,
    msg`Which sizes and tolerances matter?`,
    msg`How will you check that it is right?`,
  ],
  testing: [
    msg`What is the product, and what has it inside: radio, mains, a battery?`,
    msg`For which markets, and which marks does it need?`,
    msg`How many samples are there, and when?`,
    msg`Was it tested before, and how did that end?`,
  ],
  'technology-transfer': [
    msg`What can you not do yourselves, or what do you have to give away?`,
    msg`In which product will it be used, and in which countries?`,
    msg`Licence or purchase; alone or with others?`,
    msg`How would you notice that it works?`,
  ],
  consultation: [
    msg`Which question shall be answered?`,
    msg`What have you tried already?`,
    msg`What do you decide with the answer, and when?`,
  ],
  'ip-filing': [
    msg`Patent, design or trade mark; in which countries?`,
    msg`What is new in it, and was it shown anywhere yet?`,
    msg`Who has invented it, and for whom?`,
  ],
  'industry-planning': [
    msg`For which place or firm, and for which years?`,
    msg`What is there already: firms, buildings, people?`,
    msg`Who decides about the plan?`,
  ],
  brand: [
    msg`What do you sell, and to whom?`,
    msg`In which languages and countries has it to work?`,
    msg`What shall there be in the end: a name, marks, packaging, a campaign?`,
  ],
};

/** What a brief of that sort should answer. */
export function useBriefQuestions(service: string, kind: string): string[] {
  const { i18n } = useLingui();
  return (QUESTIONS[service === 'expert' ? kind : service] ?? []).map((one) => i18n._(one));
}

const TITLE_LENGTH = 120;

/** With what a request about a design begins: enough to be sent as it is. Empty without a design. */
export function useFirstBrief(design: { fileName: string; kind: string | null } | null): {
  title: string;
  brief: string;
} {
  const { t } = useLingui();
  if (design === null) return { title: '', brief: '' };
  const name = design.fileName;
  const title = t`Make ${name}`.slice(0, TITLE_LENGTH);
  const brief =
    design.kind === 'pcb'
      ? t`Please quote for the board in ${name}, made as its files say. Nothing else is settled yet: ask what you need to know.`
      : t`Please quote for the part in ${name}, made as the model says. Material, finish and tolerances: as you recommend. Ask what you need to know.`;
  return { title, brief };
}
