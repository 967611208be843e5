import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

type Words = Readonly<Record<string, MessageDescriptor>>;

const SERVICES: Words = {
  policy: msg`Policy interpretation`,
  government: msg`Government assistance`,
  ip: msg`IP services`,
  testing: msg`Device testing`,
  desks: msg`Free shared desks`,
  registration: msg`Company registration`,
};

const APPOINTMENTS: Words = {
  booked: msg`To come`,
  kept: msg`Took place`,
  'no-show': msg`Nobody came`,
  cancelled: msg`Cancelled`,
};

const CASES: Words = {
  open: msg`Waits for the centre`,
  assigned: msg`Being worked on`,
  answered: msg`Answered`,
  closed: msg`Closed`,
  reopened: msg`Open again`,
};

const EVENTS: Words = {
  send: msg`Question sent`,
  assign: msg`Taken on by an adviser`,
  answer: msg`Answer`,
  close: msg`Closed`,
  reopen: msg`Opened again`,
  say: msg`Message`,
  rest: msg`Closed, because nobody wrote any more`,
};

const SIDES: Words = {
  asker: msg`Asker`,
  operator: msg`Centre`,
  system: msg`Virtual HQB`,
};

const DESKS: Words = {
  held: msg`Held for you`,
  booked: msg`Booked`,
  'checked-in': msg`Checked in`,
  'no-show': msg`Nobody came`,
  cancelled: msg`Cancelled`,
};

const OUTCOMES: Words = {
  likely: msg`Likely`,
  not: msg`Not met`,
  unknown: msg`Not known yet`,
};

const VERDICTS: Words = { yes: msg`met`, no: msg`not met`, unknown: msg`not known` };

const GROUPS: Words = {
  firm: msg`The firm`,
  team: msg`The team`,
  makerspace: msg`The makerspace, if you run one`,
};

const TOPICS: Words = {
  makerspace: msg`Makerspaces`,
  firm: msg`Firms`,
  tax: msg`Tax`,
  ip: msg`Patents`,
  space: msg`Space`,
};

function useWord(words: Words): (code: string) => string {
  const { i18n } = useLingui();
  return (code) => {
    const word = words[code];
    return word === undefined ? code : i18n._(word);
  };
}

export const useServiceWord = () => useWord(SERVICES);
export const useAppointmentWord = () => useWord(APPOINTMENTS);
export const useCaseWord = () => useWord(CASES);
export const useEventWord = () => useWord(EVENTS);
export const useSideWord = () => useWord(SIDES);
export const useDeskWord = () => useWord(DESKS);
export const useOutcomeWord = () => useWord(OUTCOMES);
export const useVerdictWord = () => useWord(VERDICTS);
export const useGroupWord = () => useWord(GROUPS);
export const useTopicWord = () => useWord(TOPICS);
