import { countOf, defined, textOf, type RawSearch } from '@/lib/search';

/** With what a new request begins; it lives in the address. */
export interface NewRfqSearch {
  /** A list: what of it nobody has or knows is asked for. */
  bom?: string;
  /** Boards of that list. */
  boards?: number;
  part?: string;
  quantity?: number;
}

export function validateNewRfqSearch(search: RawSearch): NewRfqSearch {
  return defined({
    bom: textOf(search['bom']),
    boards: countOf(search['boards'], 1),
    part: textOf(search['part']),
    quantity: countOf(search['quantity'], 1),
  });
}
