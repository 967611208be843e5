import type { CurrencyCode, Facet } from '@/lib/api/types';
import { defined, listOf, oneOf, textOf, toggled, type RawSearch } from '@/lib/search';

export const SORTS = ['relevance', 'price', '-price', '-stock'] as const;
/** One of the orders of every list, or a parameter by its size, with a minus the greatest first. */
export type Sort = string;
const PARAMETER = /^-?[a-z][A-Za-z0-9]{1,60}$/;
export const VIEWS = ['table', 'cards'] as const;
export type View = (typeof VIEWS)[number];

/** Everything that decides what the results page shows; it lives in the address. */
export interface PartsSearch {
  q?: string;
  /** How pieces of the text are to be read: `104=capacitance:100nF`, `LDO=text`. */
  as?: string[];
  category?: string[];
  manufacturer?: string[];
  package?: string[];
  filter?: string[];
  inStock?: boolean;
  sort?: Sort;
  view?: View;
}

export interface Wanted {
  quantity?: number;
  currency?: CurrencyCode;
}

export function validatePartsSearch(search: RawSearch): PartsSearch {
  return defined({
    q: textOf(search['q']),
    as: textOf(search['q']) === undefined ? undefined : listOf(search['as']),
    category: listOf(search['category']),
    manufacturer: listOf(search['manufacturer']),
    package: listOf(search['package']),
    filter: listOf(search['filter']),
    inStock: search['inStock'] === 'true' || search['inStock'] === true,
    sort: sortOf(search['sort']),
    view: oneOf(search['view'], VIEWS),
  });
}

const sortOf = (raw: unknown): Sort | undefined =>
  oneOf(raw, SORTS) ?? (typeof raw === 'string' && PARAMETER.test(raw) ? raw : undefined);

/** The name of the parameter that a list is sorted by, if it is sorted by one. */
export function sortedParameter(sort: Sort | undefined): string | null {
  return sort === undefined || (SORTS as readonly string[]).includes(sort)
    ? null
    : sort.replace(/^-/, '');
}

type ListName = 'category' | 'manufacturer' | 'package';
const LISTS: readonly string[] = ['category', 'manufacturer', 'package'];

const isList = (name: string): name is ListName => LISTS.includes(name);

/** The search with one value of a facet switched on or off. */
export function withToggled(search: PartsSearch, facet: string, value: string): PartsSearch {
  return isList(facet)
    ? cleaned({ ...search, [facet]: toggled(search[facet], value) })
    : cleaned({ ...search, filter: toggled(search.filter, `${facet}:${value}`) });
}

/** The search with the ranges of a parameter replaced by one, or by none. */
export function withRange(
  search: PartsSearch,
  parameter: string,
  range: string | null,
): PartsSearch {
  const others = (search.filter ?? []).filter((one) => !one.startsWith(`${parameter}:`));
  const filter = range === null ? others : [...others, `${parameter}:${range}`];
  return cleaned({ ...search, filter: filter.length > 0 ? filter : undefined });
}

interface Piece {
  text: string;
  start: number;
  end: number;
}

/** The search without a piece of its text, and without what was said of the piece. */
export function withoutPiece(search: PartsSearch, { text, start, end }: Piece): PartsSearch {
  const q = (search.q ?? '').trim();
  if (q.slice(start, end) !== text) return search;
  const rest = `${q.slice(0, start)} ${q.slice(end)}`.replace(/\s+/g, ' ').trim();
  return rest === ''
    ? cleaned({ ...search, q: undefined, as: undefined })
    : withoutReading({ ...search, q: rest }, text);
}

/** The search with a piece of its text taken for something: a field and its value, or `text`. */
export function withReading(search: PartsSearch, piece: string, reading: string): PartsSearch {
  return cleaned({
    ...search,
    as: [...(withoutReading(search, piece).as ?? []), `${piece}=${reading}`],
  });
}

/** The search with a piece of its text read by the server again. */
export function withoutReading(search: PartsSearch, piece: string): PartsSearch {
  const as = (search.as ?? []).filter((one) => !one.startsWith(`${piece}=`));
  return cleaned({ ...search, as: as.length > 0 ? as : undefined });
}

/** The pieces that were set to be text. */
export function piecesAsText(search: PartsSearch): string[] {
  return (search.as ?? []).filter((one) => one.endsWith('=text')).map((one) => one.slice(0, -5));
}

/** How the page looks and sorts, without what was searched. */
export function withoutFilters({ q, as, sort, view, inStock }: PartsSearch): PartsSearch {
  return cleaned({ q, as, sort, view, inStock });
}

/**
 * The search with makers and packages under the names that the server has for them, as its facets tell what is chosen: an old link may say
 * `C0603` for `0603`. The same search when there is nothing to change.
 */
export function inKnownNames(search: PartsSearch, facets: readonly Facet[]): PartsSearch {
  const named = (facet: 'manufacturer' | 'package'): string[] | undefined => {
    const said = search[facet];
    const chosen = (facets.find(({ name }) => name === facet)?.buckets ?? []).flatMap(
      ({ value, selected }) => (selected === true && value != null ? [value] : []),
    );
    const same =
      said === undefined ||
      chosen.length === 0 ||
      (chosen.length === said.length && said.every((one) => chosen.includes(one)));
    return same ? said : chosen;
  };
  const manufacturer = named('manufacturer');
  const outline = named('package');
  return manufacturer === search.manufacturer && outline === search.package
    ? search
    : cleaned({ ...search, manufacturer, package: outline });
}

export function selectedOf(search: PartsSearch, facet: string): readonly string[] {
  if (isList(facet)) return search[facet] ?? [];
  return (search.filter ?? [])
    .filter((one) => one.startsWith(`${facet}:`))
    .map((one) => one.slice(facet.length + 1));
}

export function filterCount(search: PartsSearch): number {
  return (
    (search.category?.length ?? 0) +
    (search.manufacturer?.length ?? 0) +
    (search.package?.length ?? 0) +
    (search.filter?.length ?? 0)
  );
}

function cleaned(search: { [K in keyof PartsSearch]: PartsSearch[K] | undefined }): PartsSearch {
  return defined(search);
}
