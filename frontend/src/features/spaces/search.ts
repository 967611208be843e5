import { defined, listOf, oneOf, textOf, type RawSearch } from '@/lib/search';

export const SORTS = ['name', 'area', '-area', 'rent', '-rent'] as const;
export type Sort = (typeof SORTS)[number];
export const OWNERSHIPS = ['state', 'collective', 'private', 'government'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

/** What the finder shows; all of it is in the address. Numbers stay text, so that a bad one is refused by name. */
export interface SpacesSearch {
  q?: string;
  minArea?: string;
  maxArea?: string;
  maxRent?: string;
  ownership?: Ownership[];
  use?: string[];
  market?: string[];
  bbox?: string;
  sort?: Sort;
  /** The slug of the building picked on the map. */
  at?: string;
  view?: 'list' | 'map';
}

export function validateSpacesSearch(search: RawSearch): SpacesSearch {
  const ownership = listOf(search['ownership'])?.filter((one): one is Ownership =>
    (OWNERSHIPS as readonly string[]).includes(one),
  );
  return defined({
    q: textOf(search['q']),
    minArea: textOf(search['minArea']),
    maxArea: textOf(search['maxArea']),
    maxRent: textOf(search['maxRent']),
    ownership: ownership !== undefined && ownership.length > 0 ? ownership : undefined,
    use: listOf(search['use']),
    market: listOf(search['market']),
    bbox: textOf(search['bbox']),
    sort: oneOf(search['sort'], SORTS),
    at: textOf(search['at']),
    view: oneOf(search['view'], ['list', 'map'] as const),
  });
}

/** A change of the search; a key set to undefined is taken out. */
export type Change = { [K in keyof SpacesSearch]?: SpacesSearch[K] | undefined };

export function changed(search: SpacesSearch, change: Change): SpacesSearch {
  return defined({ ...search, ...change });
}

export function filterCount(search: SpacesSearch): number {
  const { q, minArea, maxArea, maxRent, ownership, use, market, bbox } = search;
  const single = [q, minArea, maxArea, maxRent, bbox].filter((one) => one !== undefined).length;
  return single + [ownership, use, market].reduce((sum, list) => sum + (list?.length ?? 0), 0);
}
