import type { Facet } from '@/lib/api/types';
import { isRangeText, parseRange } from '@/lib/range';
import { parseSi } from '@/lib/si';
import { valueWithUnit } from '@/lib/units';

/** A filter's value for people: `10n..1u` of farads is `10 nF – 1 µF`. */
export function valueText(facet: Facet | undefined, value: string): string {
  const bucket = facet?.buckets.find((one) => one.value === value);
  if (bucket?.label) return bucket.label;
  const unit = facet?.unit ?? null;
  if (isRangeText(value)) {
    const range = parseRange(value);
    if (range === null) return value;
    if (range.from === null)
      return range.to === null ? value : `≤ ${valueWithUnit(range.to, unit)}`;
    if (range.to === null) return `≥ ${valueWithUnit(range.from, unit)}`;
    return `${valueWithUnit(range.from, unit)} – ${valueWithUnit(range.to, unit)}`;
  }
  const number = unit === null ? null : parseSi(value);
  return number === null ? value : valueWithUnit(number, unit);
}

/** A parameter's value of a part: in the words of the facet's choice where there is one, else in its unit. */
export function parameterText(value: unknown, facet: Facet): string | null {
  if (typeof value !== 'number') {
    if (typeof value !== 'string' || value === '') return null;
    return facet.buckets.find((bucket) => bucket.value === value)?.label ?? value;
  }
  const same = facet.buckets.find((bucket) => isSame(Number(bucket.value ?? NaN), value));
  return same?.label ?? valueWithUnit(value, facet.unit);
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-6;

/** Facets of the dictionary's parameters, as against category, manufacturer and package. */
export function parameterFacets(facets: readonly Facet[]): Facet[] {
  return facets.filter(({ name }) => !GENERAL.has(name));
}

const GENERAL = new Set(['category', 'manufacturer', 'package', 'inStock']);
