import { defined, listOf, oneOf, textOf, type RawSearch } from '@/lib/search';
import { PROCESSES, type Process } from './processes';

/** What is asked about a design's prices; it lives in the address. */
export interface DesignSearch {
  process?: Process;
  option?: string[];
  /** Quantities, such as `5,10,30`. */
  pieces?: string;
  /** The price whose explanation is open: provider, quantity and lead time with commas between. */
  price?: string;
}

export function validateDesignSearch(search: RawSearch): DesignSearch {
  return defined({
    process: oneOf(search['process'], PROCESSES),
    option: listOf(search['option']),
    pieces: textOf(search['pieces']),
    price: textOf(search['price']),
  });
}

export const USUAL_QUANTITIES: readonly number[] = [5, 10, 30, 100];
export const MOST_QUANTITIES = 8;
const MOST_PIECES = 1_000_000;

/** Quantities as somebody wrote them, in ascending order; those that make no sense are left out. */
export function readQuantities(text: string | undefined): number[] {
  const numbers = (text ?? '')
    .split(/[^\d]+/)
    .filter((one) => one !== '')
    .map(Number)
    .filter((one) => one >= 1 && one <= MOST_PIECES);
  const kept = [...new Set(numbers)].sort((a, b) => a - b).slice(0, MOST_QUANTITIES);
  return kept.length > 0 ? kept : [...USUAL_QUANTITIES];
}

export const writeQuantities = (quantities: readonly number[]): string => quantities.join(',');
