import type { Facet } from '@/lib/api/types';
import { isRangeText, parseRange } from '@/lib/range';
import { formatSi, parseSi } from '@/lib/si';

/** A filter's value for people: `10n..1u` of farads is `10 nF – 1 µF`. */
export function valueText(facet: Facet | undefined, value: string): string {
  const bucket = facet?.buckets.find((one) => one.value === value);
  if (bucket?.label) return bucket.label;
  const unit = facet?.unit ?? null;
  if (isRangeText(value)) {
    const range = parseRange(value);
    if (range === null) return value;
    if (range.from === null) return range.to === null ? value : `≤ ${formatSi(range.to, unit)}`;
    if (range.to === null) return `≥ ${formatSi(range.from, unit)}`;
    return `${formatSi(range.from, unit)} – ${formatSi(range.to, unit)}`;
  }
  const number = unit === null ? null : parseSi(value);
  return number === null ? value : formatSi(number, unit);
}

/** A parameter's value of a part, in the unit of its facet where there is one. */
export function parameterText(value: unknown, unit: string | null): string | null {
  if (typeof value === 'number') return formatSi(value, unit);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Facets of the dictionary's parameters, as against category, manufacturer and package. */
export function parameterFacets(facets: readonly Facet[]): Facet[] {
  return facets.filter(({ name }) => !GENERAL.has(name));
}

const GENERAL = new Set(['category', 'manufacturer', 'package', 'inStock']);
