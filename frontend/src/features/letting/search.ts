import { defined, oneOf, textOf, type RawSearch } from '@/lib/search';

/** What is looked at on a unit's page. */
export interface UnitSearch {
  /** The first day of the times that are shown. */
  from?: string;
  /** A viewing that is to be moved. */
  move?: string;
}

export function validateUnitSearch(search: RawSearch): UnitSearch {
  const from = textOf(search['from']);
  return defined({
    from: from !== undefined && /^\d{4}-\d\d-\d\d$/.test(from) ? from : undefined,
    move: textOf(search['move']),
  });
}

export const STATES = ['submitted', 'published', 'refused', 'withdrawn', 'draft'] as const;
export type StateCode = (typeof STATES)[number];

/** Which listings an operator looks at. */
export interface QueueSearch {
  state?: StateCode;
}

export const validateQueueSearch = (search: RawSearch): QueueSearch =>
  defined({ state: oneOf(search['state'], STATES) });
