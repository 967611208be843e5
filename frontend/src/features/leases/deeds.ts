import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface DeedWords {
  label: MessageDescriptor;
  what?: MessageDescriptor;
  needed?: boolean;
}

/** What a side can do with words alone, in the order of their buttons. */
export const LEASE_DEEDS: Record<string, DeedWords> = {
  'turn-down': {
    label: msg`Turn the offer down`,
    what: msg`The landlord can make another one. Say what would fit.`,
  },
  decline: { label: msg`Decline the application`, needed: true },
  withdraw: { label: msg`Withdraw the application` },
  cancel: {
    label: msg`Cancel before signing`,
    what: msg`Not both have signed: the unit is free again at once.`,
    needed: true,
  },
  'give-notice': {
    label: msg`Give notice`,
    what: msg`The lease ends on the day you choose. Rent that is paid for days afterwards goes back.`,
  },
  say: { label: msg`Write a message`, needed: true },
};
