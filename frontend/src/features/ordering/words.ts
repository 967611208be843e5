import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

const STATES: Record<string, MessageDescriptor> = {
  'awaiting-payment': msg`Awaiting payment`,
  paid: msg`Paid`,
  confirmed: msg`Confirmed`,
  picking: msg`Being picked`,
  'partially-shipped': msg`Shipped in part`,
  shipped: msg`Shipped`,
  'ready-for-pick-up': msg`Ready for pick-up`,
  delivered: msg`Delivered`,
  completed: msg`Completed`,
  cancelled: msg`Cancelled`,
  expired: msg`Not paid in time`,
  returning: msg`Being returned`,
  refunded: msg`Refunded`,
  disputed: msg`In dispute`,
};

const EVENTS: Record<string, MessageDescriptor> = {
  place: msg`Ordered`,
  pay: msg`Paid`,
  expire: msg`Not paid in time`,
  cancel: msg`Cancelled`,
  'pay-late': msg`Paid after all`,
  'return-money': msg`Paid too late; the money goes back`,
  confirm: msg`Confirmed by the seller`,
  pick: msg`Being picked`,
  'ship-part': msg`Shipped in part`,
  ship: msg`Shipped`,
  'make-ready': msg`Ready for pick-up`,
  'hand-over': msg`Handed over at the counter`,
  'confirm-receipt': msg`Received`,
  complete: msg`Completed by itself`,
  'ask-return': msg`To be returned`,
  'agree-return': msg`Agreed to be returned`,
  'send-back': msg`On its way back`,
  'return-lapsed': msg`Not sent back in time`,
  'refuse-return': msg`Not taken back`,
  'refund-part': msg`Refunded in part`,
  refund: msg`Refunded`,
  dispute: msg`In dispute`,
  decide: msg`Decided by the platform`,
  'call-back': msg`Called back by the payer's bank`,
  'call-back-won': msg`Stays paid: the bank decided for the sale`,
  'call-back-lost': msg`Lost: the bank decided for the payer`,
};

const METHODS: Record<string, MessageDescriptor> = {
  'pick-up': msg`Pick up at the counter`,
  courier: msg`Courier`,
  consolidated: msg`Gathered parcel`,
};

const SIDES: Record<string, MessageDescriptor> = {
  buyer: msg`Buyer`,
  supplier: msg`Seller`,
  operator: msg`Platform`,
  system: msg`By itself`,
};

function useWord(words: Record<string, MessageDescriptor>): (code: string) => string {
  const { i18n } = useLingui();
  return (code) => {
    const word = words[code];
    return word === undefined ? code : i18n._(word);
  };
}

export const useStateWord = () => useWord(STATES);
export const useEventWord = () => useWord(EVENTS);
export const useMethodWord = () => useWord(METHODS);
export const useSideWord = () => useWord(SIDES);

/** An address in one line, the largest part last. */
export function addressText(address: {
  street: string;
  city: string;
  region: string;
  country: string;
  postcode: string | null;
}): string {
  return [address.street, address.city, address.region, address.postcode, address.country]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
