import type { ReactNode } from 'react';

/** A counter of a market. */
export interface Place {
  market: string;
  floor: string;
  number: string;
}

/** The counters of one supplier, which stay lit from building to building. */
export interface Lit {
  places: readonly Place[];
  /** Why they are lit, in words. */
  why: ReactNode;
}
