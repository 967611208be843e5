import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a deed is called, what it does, and what has to be said with it. */
export interface DeedForm {
  label: MessageDescriptor;
  /** What follows from it; none when the label says all. */
  what?: MessageDescriptor;
  /** The field for words; none when nothing is said. */
  words?: { label: MessageDescriptor; needed: boolean };
  /** What is sent along. */
  files?: { label: MessageDescriptor; purpose: string; needed: boolean };
  /** A second sort of files. */
  report?: { label: MessageDescriptor; needed: boolean };
  parcel?: boolean;
  amount?: boolean;
  mark?: boolean;
  look?: 'primary' | 'quiet';
}

const note = { label: msg`Note, if there is one`, needed: false };
const file = { label: msg`File, if there is one`, purpose: 'message', needed: false };

/** In the order in which their buttons stand. */
export const DEEDS: Readonly<Record<string, DeedForm>> = {
  answer: {
    label: msg`Answer the question`,
    words: { label: msg`Your answer`, needed: true },
    files: file,
    look: 'primary',
  },
  approve: {
    label: msg`Approve for production`,
    what: msg`Work begins at once. The order cannot be cancelled any more, and the deposit goes to the provider.`,
    look: 'primary',
  },
  'ask-changes': {
    label: msg`Ask for changes`,
    words: { label: msg`What is to be changed`, needed: true },
    files: file,
  },
  'send-samples': {
    label: msg`I have sent the samples`,
    words: { label: msg`Carrier and tracking number`, needed: true },
    look: 'primary',
  },
  accept: {
    label: msg`Accept`,
    what: msg`All is well, and the provider gets the money. A claim can still be made for 30 days.`,
    look: 'primary',
  },
  'show-plan': {
    label: msg`Show the production file`,
    what: msg`The maker looks at it and approves it, or asks for changes.`,
    words: { label: msg`What will be made`, needed: false },
    files: {
      label: msg`Production file: PDF or picture`,
      purpose: 'production-file',
      needed: false,
    },
    look: 'primary',
  },
  begin: {
    label: msg`Begin the work`,
    what: msg`From now on the days count, and the deposit is yours.`,
    words: note,
    look: 'primary',
  },
  assemble: { label: msg`Begin assembly`, words: note, look: 'primary' },
  inspect: {
    label: msg`Report the inspection`,
    words: { label: msg`What was found`, needed: false },
    files: { label: msg`Photos`, purpose: 'photo', needed: false },
    report: { label: msg`Report: PDF`, needed: false },
    look: 'primary',
  },
  ship: { label: msg`Ship it`, parcel: true, look: 'primary' },
  deliver: { label: msg`It has arrived`, words: note },
  remake: {
    label: msg`Make it again`,
    what: msg`At no price for the maker.`,
    words: note,
    look: 'primary',
  },
  ask: {
    label: msg`Ask the maker`,
    what: msg`The order waits for the answer.`,
    words: { label: msg`Your question`, needed: true },
    files: file,
    mark: true,
  },
  'refund-part': {
    label: msg`Refund a part`,
    words: { label: msg`Why, for both sides`, needed: true },
    amount: true,
  },
  refund: {
    label: msg`Refund all`,
    what: msg`All that was paid goes back to the maker, and the order ends.`,
    words: { label: msg`Why, for both sides`, needed: true },
  },
  'refuse-claim': {
    label: msg`Refuse the claim`,
    words: { label: msg`Why, for both sides`, needed: true },
  },
  claim: {
    label: msg`Something is wrong`,
    what: msg`The provider makes it again or gives money back; an operator decides when you cannot agree.`,
    words: { label: msg`What is wrong`, needed: true },
    files: { label: msg`Photos`, purpose: 'photo', needed: false },
  },
  cancel: {
    label: msg`Cancel the order`,
    what: msg`What was paid goes back in full.`,
    words: { label: msg`Reason`, needed: false },
  },
  say: {
    label: msg`Write a message`,
    words: { label: msg`Message`, needed: true },
    files: file,
    look: 'quiet',
  },
};
