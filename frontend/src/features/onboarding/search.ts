import { defined, textOf, type RawSearch } from '@/lib/search';

export const STATES = ['draft', 'submitted', 'needs-more', 'approved', 'rejected'] as const;
const ALL = 'all';

/** Which applications are listed: those that wait for the operator, unless the address says otherwise. */
export const validateApplicationsSearch = (search: RawSearch): { state?: string } => {
  const state = textOf(search['state']);
  return defined({ state: [ALL, ...STATES].find((one) => one === state) });
};

export const chosenState = (state: string | undefined): string | undefined =>
  state === ALL ? undefined : (state ?? 'submitted');

export const addressOf = (state: string | undefined): { state?: string } =>
  state === 'submitted' ? {} : { state: state ?? ALL };
