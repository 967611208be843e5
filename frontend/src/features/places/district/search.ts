import { countOf, defined, oneOf, textOf, type RawSearch } from '@/lib/search';

export const VIEWS = ['3d', '2d', 'drawing'] as const;
export type View = (typeof VIEWS)[number];

export const LEAST_MINUTES = 1;
export const MOST_MINUTES = 15;
export const USUAL_MINUTES = 5;

/** What the map of the district shows: everything that can be chosen is in its address. */
export interface DistrictSearch {
  view?: View;
  /** The building that is open. */
  at?: string;
  /** Where a walk starts: station:slug, building:slug or point:lat,lon. */
  from?: string;
  minutes?: number;
}

export function validateDistrict(search: RawSearch): DistrictSearch {
  const minutes = countOf(search['minutes'], LEAST_MINUTES);
  return defined({
    view: oneOf(search['view'], VIEWS),
    at: textOf(search['at']),
    from: startOf(textOf(search['from'])) === null ? undefined : textOf(search['from']),
    minutes: minutes === undefined ? undefined : Math.min(MOST_MINUTES, minutes),
  });
}

export type Start =
  { kind: 'station' | 'building'; slug: string } | { kind: 'point'; lat: number; lon: number };

/** Where a walk starts, from the address; null when that is no start. */
export function startOf(text: string | undefined): Start | null {
  const [kind, rest] = (text ?? '').split(':');
  if (rest === undefined || rest === '') return null;
  if (kind === 'station' || kind === 'building') {
    return /^[a-z0-9-]{1,100}$/.test(rest) ? { kind, slug: rest } : null;
  }
  if (kind !== 'point') return null;
  const [lat, lon, ...more] = rest.split(',').map(Number);
  return lat !== undefined &&
    lon !== undefined &&
    Number.isFinite(lat) &&
    Number.isFinite(lon) &&
    more.length === 0
    ? { kind, lat, lon }
    : null;
}

/** A point as the address has it: five decimals are about a metre. */
export const pointText = (lat: number, lon: number): string =>
  `point:${lat.toFixed(5)},${lon.toFixed(5)}`;
