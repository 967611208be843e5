import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

type Words = Readonly<Record<string, MessageDescriptor>>;

const SERVICES: Words = {
  production: msg`Production`,
  testing: msg`Testing`,
  expert: msg`Expert service`,
};

const KINDS: Words = {
  'technology-transfer': msg`Technology transfer`,
  consultation: msg`Expert consultation`,
  'ip-filing': msg`IP filing`,
  'industry-planning': msg`Industry planning`,
  brand: msg`Brand operation`,
};

const PROCESSES: Words = {
  pcb: msg`Circuit board`,
  assembly: msg`Assembly`,
  stencil: msg`Stencil`,
  'print-3d': msg`3D printing`,
  cnc: msg`CNC machining`,
  testing: msg`Testing`,
};

const STATES: Words = {
  open: msg`With an operator`,
  clarifying: msg`Question for the maker`,
  tendering: msg`Sealed bids come in`,
  comparing: msg`Bids are compared`,
  offered: msg`Offer made`,
  ordered: msg`Ordered`,
  declined: msg`Not possible`,
  withdrawn: msg`Withdrawn`,
  expired: msg`Expired`,
};

const EVENTS: Words = {
  send: msg`Request sent`,
  'add-files': msg`Files added`,
  ask: msg`Question`,
  answer: msg`Answer`,
  invite: msg`Providers invited to bid`,
  'open-bids': msg`Bids opened`,
  'nobody-bid': msg`Nobody has bid`,
  offer: msg`Offer made`,
  'decline-offer': msg`Offer declined`,
  accept: msg`Offer accepted, order placed`,
  reopen: msg`Looked at anew`,
  decline: msg`The platform cannot help`,
  withdraw: msg`Request withdrawn`,
  expire: msg`Expired without an answer`,
  say: msg`Message`,
};

const SIDES: Words = {
  maker: msg`Maker`,
  operator: msg`Operator`,
  provider: msg`Provider`,
  system: msg`Virtual HQB`,
};

const TURNS: Words = {
  maker: msg`the maker's turn`,
  operator: msg`the operator's turn`,
  provider: msg`the providers' turn`,
  system: msg`over`,
};

const ANSWERS: Words = {
  invited: msg`Not answered yet`,
  bid: msg`Has bid, sealed`,
  declined: msg`Declined`,
};

const OUTCOMES: Words = {
  pending: msg`Being decided`,
  chosen: msg`Your bid was chosen`,
  'not-chosen': msg`Went to another provider`,
  over: msg`Over`,
};

const STANDINGS: Words = {
  good: msg`In good standing`,
  watch: msg`Under watch`,
  probation: msg`On probation`,
  removed: msg`Removed`,
};

function useWord(words: Words): (code: string) => string {
  const { i18n } = useLingui();
  return (code) => {
    const word = words[code];
    return word === undefined ? code : i18n._(word);
  };
}

export const useServiceWord = () => useWord(SERVICES);
export const useKindWord = () => useWord(KINDS);
export const useProcessWord = () => useWord(PROCESSES);
export const useStateWord = () => useWord(STATES);
export const useEventWord = () => useWord(EVENTS);
export const useSideWord = () => useWord(SIDES);
export const useTurnWord = () => useWord(TURNS);
export const useAnswerWord = () => useWord(ANSWERS);
export const useOutcomeWord = () => useWord(OUTCOMES);
export const useStandingWord = () => useWord(STANDINGS);

/** What is wanted, in a word or two. */
export function useWhatWord(): (one: {
  service: string;
  kind: string | null;
  process: string | null;
}) => string {
  const service = useServiceWord();
  const kind = useKindWord();
  const process = useProcessWord();
  return (one) =>
    one.kind !== null
      ? kind(one.kind)
      : one.process !== null && one.service === 'production'
        ? process(one.process)
        : service(one.service);
}
