import { defined, textOf, type RawSearch } from '@/lib/search';

/** Which floor and counter of a market are shown, and whose counters are lit. */
export interface MarketSearch {
  floor?: string;
  counter?: string;
  part?: string;
  supplier?: string;
}

export function validateMarketSearch(search: RawSearch): MarketSearch {
  return defined({
    floor: textOf(search['floor']),
    counter: textOf(search['counter']),
    part: textOf(search['part']),
    supplier: textOf(search['supplier']),
  });
}
