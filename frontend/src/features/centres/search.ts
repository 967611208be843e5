import { defined, oneOf, textOf, type RawSearch } from '@/lib/search';

export const SERVICES = ['policy', 'government', 'ip', 'testing', 'desks', 'registration'] as const;
export type ServiceCode = (typeof SERVICES)[number];

/** Which centres are looked for; it lives in the address. */
export interface ParkSearch {
  service?: ServiceCode;
  q?: string;
}

export function validateParkSearch(search: RawSearch): ParkSearch {
  return defined({ service: oneOf(search['service'], SERVICES), q: textOf(search['q']) });
}

/** What is looked at on a centre's page. */
export interface CentreSearch {
  service?: ServiceCode;
  from?: string;
  /** An appointment that is to be moved. */
  move?: string;
}

export function validateCentreSearch(search: RawSearch): CentreSearch {
  const from = textOf(search['from']);
  return defined({
    service: oneOf(search['service'], SERVICES),
    from: from !== undefined && /^\d{4}-\d\d-\d\d$/.test(from) ? from : undefined,
    move: textOf(search['move']),
  });
}

export const TABS = ['appointments', 'cases', 'desks'] as const;

/** What an operator looks at. */
export interface DeskSearch {
  tab?: (typeof TABS)[number];
  centre?: string;
  day?: string;
  state?: string;
}

export function validateDeskSearch(search: RawSearch): DeskSearch {
  const day = textOf(search['day']);
  return defined({
    tab: oneOf(search['tab'], TABS),
    centre: textOf(search['centre']),
    day: day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined,
    state: oneOf(search['state'], ['active', 'open', 'assigned', 'answered', 'closed', 'reopened']),
  });
}
