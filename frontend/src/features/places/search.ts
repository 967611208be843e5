import { defined, oneOf, textOf, type RawSearch } from '@/lib/search';
import { TRADES, type Trade } from './trades';

/** Which floor and counter of a market are shown, and whose counters are lit. */
export interface MarketSearch {
  floor?: string;
  counter?: string;
  part?: string;
  supplier?: string;
  /** The only trade that is not faded. */
  trade?: Trade;
}

export function validateMarketSearch(search: RawSearch): MarketSearch {
  return defined({
    floor: textOf(search['floor']),
    counter: textOf(search['counter']),
    part: textOf(search['part']),
    supplier: textOf(search['supplier']),
    trade: oneOf(search['trade'], TRADES),
  });
}
