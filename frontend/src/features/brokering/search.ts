import { countOf, defined, oneOf, textOf, type RawSearch } from '@/lib/search';

export const SERVICES = ['production', 'testing', 'expert'] as const;
export const KINDS = [
  'technology-transfer',
  'consultation',
  'ip-filing',
  'industry-planning',
  'brand',
] as const;
export const PROCESSES = ['pcb', 'assembly', 'stencil', 'print-3d', 'cnc'] as const;
export const STATES = ['open', 'clarifying', 'tendering', 'comparing', 'offered'] as const;

/** With what a new request begins; it lives in the address. */
export interface NewSearch {
  service?: (typeof SERVICES)[number];
  kind?: (typeof KINDS)[number];
  process?: (typeof PROCESSES)[number];
  design?: string;
  pieces?: number;
}

export function validateNewSearch(search: RawSearch): NewSearch {
  return defined({
    service: oneOf(search['service'], SERVICES),
    kind: oneOf(search['kind'], KINDS),
    process: oneOf(search['process'], PROCESSES),
    design: textOf(search['design']),
    pieces: countOf(search['pieces'], 1),
  });
}

/** Which requests an operator looks at. */
export interface QueueSearch {
  state?: (typeof STATES)[number] | 'all';
  service?: (typeof SERVICES)[number];
}

export function validateQueueSearch(search: RawSearch): QueueSearch {
  return defined({
    state: oneOf(search['state'], [...STATES, 'all'] as const),
    service: oneOf(search['service'], SERVICES),
  });
}
