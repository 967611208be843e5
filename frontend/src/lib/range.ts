import { parseSi } from './si';
import { filterNumber, typedValue } from './units';

/** A range filter in the address and in the API: `capacitance:100n..1u`, either end may be open. */
export interface Range {
  from: number | null;
  to: number | null;
}

export type RangeFault = 'not-a-number' | 'reversed';

export const isRangeText = (text: string): boolean => text.includes('..');

export function parseRange(text: string): Range | null {
  const at = text.indexOf('..');
  if (at < 0) return null;
  return { from: parseSi(text.slice(0, at)), to: parseSi(text.slice(at + 2)) };
}

/** The text of a range as typed into its two boxes, or what is wrong with it; null when both are empty. */
export function rangeFromInput(
  from: string,
  to: string,
  unit: string | null,
): { text: string | null } | { fault: RangeFault } {
  const low = from.trim() === '' ? null : typedValue(from, unit);
  const high = to.trim() === '' ? null : typedValue(to, unit);
  if ((low === null && from.trim() !== '') || (high === null && to.trim() !== '')) {
    return { fault: 'not-a-number' };
  }
  if (low === null && high === null) return { text: null };
  if (low !== null && high !== null && low > high) return { fault: 'reversed' };
  return { text: rangeText({ from: low, to: high }, unit) };
}

export function rangeText({ from, to }: Range, unit: string | null): string {
  const end = (value: number | null) => (value === null ? '' : filterNumber(value, unit));
  return `${end(from)}..${end(to)}`;
}

/** Splits `name:value` at the first colon; values may hold further colons. */
export function splitFilter(filter: string): { name: string; value: string } {
  const at = filter.indexOf(':');
  return at < 0
    ? { name: filter, value: '' }
    : { name: filter.slice(0, at), value: filter.slice(at + 1) };
}
