import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

const STATES: Record<string, MessageDescriptor> = {
  inquiry: msg`The bank asks`,
  'needs-answer': msg`Needs an answer`,
  'under-review': msg`With the bank`,
  won: msg`Won`,
  lost: msg`Lost`,
  closed: msg`Closed`,
};

/** Stripe's reasons: https://docs.stripe.com/disputes/categories. */
const REASONS: Record<string, MessageDescriptor> = {
  fraudulent: msg`Says that it was not the card holder who paid`,
  product_not_received: msg`Says that nothing arrived`,
  product_unacceptable: msg`Says that the goods are not as described`,
  duplicate: msg`Says that it was charged twice`,
  credit_not_processed: msg`Says that a refund did not come`,
  unrecognized: msg`Does not recognise the payment`,
  subscription_canceled: msg`Says that it was cancelled`,
  general: msg`Gives no particular reason`,
};

function useWord(words: Record<string, MessageDescriptor>): (code: string) => string {
  const { i18n } = useLingui();
  return (code) => {
    const word = words[code];
    return word === undefined ? code : i18n._(word);
  };
}

export const useChargebackState = () => useWord(STATES);
export const useChargebackReason = () => useWord(REASONS);
