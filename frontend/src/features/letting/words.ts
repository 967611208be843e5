import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

type Words = Readonly<Record<string, MessageDescriptor>>;

const LISTINGS: Words = {
  draft: msg`Draft`,
  submitted: msg`Being verified`,
  published: msg`Published`,
  refused: msg`Not accepted`,
  withdrawn: msg`Withdrawn`,
};

const VIEWINGS: Words = {
  booked: msg`To come`,
  done: msg`Took place`,
  'no-show': msg`Nobody came`,
  cancelled: msg`Cancelled`,
};

const PAPERS: Words = {
  'title-certificate': msg`Real estate title certificate`,
  'collective-certificate': msg`Certificate of collective property`,
  'government-allocation': msg`Government allocation document`,
  'head-lease': msg`Head lease with consent to sublet`,
  other: msg`Another document`,
};

const USES: Words = {
  office: msg`Office`,
  workshop: msg`Workshop`,
  laboratory: msg`Laboratory`,
  makerspace: msg`Makerspace`,
  'light-production': msg`Light production`,
  'retail-counter': msg`Retail counters`,
  showroom: msg`Showroom`,
  training: msg`Training`,
  warehouse: msg`Warehouse`,
};

const OWNERSHIP: Words = {
  state: msg`State-owned`,
  collective: msg`Collective`,
  private: msg`Private`,
  government: msg`Government`,
};

const FEES: Words = {
  'monthly-m2': msg`for a m² and month`,
  'one-off': msg`once`,
  'per-kwh': msg`for a kWh`,
};

export const PAPER_KINDS = Object.keys(PAPERS);
export const PROOF_KINDS = PAPER_KINDS.filter((kind) => kind !== 'other');
export const USE_CODES = Object.keys(USES);
export const OWNERSHIP_CODES = Object.keys(OWNERSHIP);
export const FEE_KINDS = Object.keys(FEES);

/** The words for the codes of letting; an unknown code is shown as it is. */
export function useLettingWords() {
  const { i18n } = useLingui();
  const of = (words: Words) => (code: string) => {
    const message = words[code];
    return message === undefined ? code : i18n._(message);
  };
  return {
    listing: of(LISTINGS),
    viewing: of(VIEWINGS),
    paper: of(PAPERS),
    use: of(USES),
    ownership: of(OWNERSHIP),
    fee: of(FEES),
  };
}

export const listingTone = (state: string) =>
  state === 'published' ? 'green' : state === 'refused' ? 'copper' : 'plain';

export const viewingTone = (state: string) =>
  state === 'booked' ? 'green' : state === 'no-show' ? 'copper' : 'plain';
