import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

type Words = Readonly<Record<string, MessageDescriptor>>;

const STATES: Words = {
  open: msg`Bids come in`,
  closed: msg`Bids are open`,
  awarded: msg`Quote accepted`,
  cancelled: msg`Cancelled`,
  expired: msg`Expired`,
};

const REASONS: Words = {
  chosen: msg`chosen by you`,
  part: msg`offers one of the parts`,
  manufacturer: msg`offers a manufacturer of them`,
  category: msg`offers a category of them`,
};

const ASKED: Words = {
  chosen: msg`The buyer asks you by name.`,
  part: msg`You offer one of the parts.`,
  manufacturer: msg`You offer a manufacturer of the parts.`,
  category: msg`You offer a category of the parts.`,
};

const CONDITIONS: Words = {
  any: msg`Any condition`,
  original: msg`New and original only`,
  authorised: msg`From authorised distributors only`,
  'new-original': msg`New, original`,
  'new-sealed': msg`New, sealed by a third party`,
  refurbished: msg`Refurbished`,
  pulled: msg`Pulled from boards`,
};

const PACKAGINGS: Words = {
  'cut-tape': msg`Cut tape`,
  reel: msg`Reel`,
  tray: msg`Tray`,
  tube: msg`Tube`,
  bag: msg`Bag`,
  box: msg`Box`,
};

const EVENTS: Words = {
  ask: msg`Sent to suppliers`,
  close: msg`Bidding ended, names opened`,
  counter: msg`Counter-offer`,
  answer: msg`Counter-offer answered`,
  award: msg`Quote accepted`,
  cancel: msg`Cancelled`,
  expire: msg`Expired`,
};

const OUTCOMES: Words = {
  open: msg`You can quote`,
  waiting: msg`The buyer compares`,
  won: msg`Your quote is accepted`,
  lost: msg`Other quotes were accepted`,
  over: msg`This request is over`,
};

function useWord(words: Words): (code: string) => string {
  const { i18n } = useLingui();
  return (code) => {
    const word = words[code];
    return word === undefined ? code : i18n._(word);
  };
}

export const PACKAGING_CODES = Object.keys(PACKAGINGS);
export const ASKED_CONDITIONS = ['any', 'original', 'authorised'];
export const QUOTED_CONDITIONS = ['new-original', 'new-sealed', 'refurbished', 'pulled'];

/** How far a request has come. */
export const useStateWord = () => useWord(STATES);
/** Why a supplier is asked, for the buyer. */
export const useReasonWord = () => useWord(REASONS);
/** The same for the supplier. */
export const useAskedWord = () => useWord(ASKED);
/** In what state goods have to be, or are. */
export const useConditionWord = () => useWord(CONDITIONS);
export const usePackagingWord = () => useWord(PACKAGINGS);
/** What happened to a request. */
export const useEventWord = () => useWord(EVENTS);
/** What became of a supplier's bid. */
export const useOutcomeWord = () => useWord(OUTCOMES);
