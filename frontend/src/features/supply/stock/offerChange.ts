import type { OwnOffer } from '@/lib/api/types';
import { typed, type Faults } from '@/ui/useForm';
import { readDateCode } from '../dateCode';

/** A price step while it is edited. */
export interface StepText {
  key: number;
  from: string;
  unitPrice: string;
}

const WHOLE = /^\d{1,12}$/;
const PRICE = /^\d{1,12}([.]\d{1,6})?$/;

/** The fields of an offer that may say nothing. */
export const CLEARABLE = [
  'packaging',
  'dateCode',
  'conditionEvidence',
  'leadTimeDays',
  'warehouse',
  'counterId',
  'origin',
  'lowStockAt',
] as const;

export interface FaultWords {
  whole: string;
  dateCode: string;
  prices: string;
}

/** What cannot be sent, by field. */
export function offerFaults(
  values: FormData,
  steps: readonly StepText[],
  words: FaultWords,
): Faults {
  const faults: Faults = {};
  for (const name of ['moq', 'multiple']) {
    const text = typed(values, name).trim();
    if (!WHOLE.test(text) || Number(text) < 1) faults[name] = words.whole;
  }
  for (const name of ['leadTimeDays', 'lowStockAt']) {
    const text = typed(values, name).trim();
    if (text !== '' && !WHOLE.test(text)) faults[name] = words.whole;
  }
  const code = typed(values, 'dateCode').trim();
  if (code !== '' && readDateCode(code) === null) faults['dateCode'] = words.dateCode;
  const good = steps.every(
    ({ from, unitPrice }, at) =>
      WHOLE.test(from) &&
      Number(from) > Number(steps[at - 1]?.from ?? 0) &&
      PRICE.test(unitPrice) &&
      Number(unitPrice) > 0,
  );
  if (steps.length === 0 || !good) faults['priceBreaks'] = words.prices;
  return faults;
}

/** The change of an offer that a filled in form makes; what is empty is cleared, which null would not do. */
export function offerChange(
  offer: OwnOffer,
  version: number,
  values: FormData,
  steps: readonly StepText[],
) {
  const text = (name: string) => {
    const value = typed(values, name).trim();
    return value === '' ? null : value;
  };
  const whole = (name: string) => {
    const value = text(name);
    return value === null ? null : Number(value);
  };
  return {
    sku: offer.sku,
    version,
    moq: whole('moq'),
    multiple: whole('multiple'),
    currency: text('currency'),
    priceBreaks: steps.map(({ from, unitPrice }) => ({ from: Number(from), unitPrice })),
    packaging: text('packaging'),
    dateCode: text('dateCode'),
    condition: text('condition'),
    conditionEvidence: text('conditionEvidence'),
    leadTimeDays: whole('leadTimeDays'),
    warehouse: text('warehouse'),
    counterId: text('counterId'),
    origin: text('origin'),
    lowStockAt: whole('lowStockAt'),
    clear: CLEARABLE.filter((name) => text(name) === null),
  };
}
