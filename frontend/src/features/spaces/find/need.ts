import { defined, listOf, oneOf, textOf, type RawSearch } from '@/lib/search';
import { OWNERSHIPS } from '../search';

export const SORTS = ['fit', 'cost', 'rent', 'area', 'metro'] as const;
export type Sort = (typeof SORTS)[number];

/** Numbers that are typed. They stay text, so that a bad one is refused by name. */
export const NUMBERS = [
  'minArea',
  'maxArea',
  'maxRent',
  'maxCost',
  'minFloorLoad',
  'minHeight',
  'minPower',
  'freightLift',
  'maxTerm',
  'maxDeposit',
  'metroMinutes',
  'marketMinutes',
] as const;
export type NumberField = (typeof NUMBERS)[number];

export const FLAGS = ['water', 'fume', 'proved', 'confirmed'] as const;
export type Flag = (typeof FLAGS)[number];

export const LISTS = ['ownership', 'use', 'market', 'canMeet'] as const;
export type ListField = (typeof LISTS)[number];

/** What the finder shows; all of it is in the address, so that an address is a search that can be shared. */
export type NeedSearch = { [K in NumberField]?: string } & { [K in Flag]?: 'true' } & {
  [K in ListField]?: string[];
} & {
  q?: string;
  freeBy?: string;
  bbox?: string;
  polygon?: string;
  miss?: '0' | '1' | '2' | '3';
  sort?: Sort;
  /** The slug of the building picked on the map. */
  at?: string;
  view?: 'list' | 'map';
  /** Ids of units to compare. */
  pick?: string[];
};

export const MOST_PICKED = 4;

export function validateNeed(search: RawSearch): NeedSearch {
  const ownership = listOf(search['ownership'])?.filter((one) =>
    (OWNERSHIPS as readonly string[]).includes(one),
  );
  return defined({
    ...Object.fromEntries(NUMBERS.map((name) => [name, textOf(search[name])])),
    ...Object.fromEntries(
      FLAGS.map((name) => [name, String(search[name]) === 'true' ? 'true' : undefined]),
    ),
    ownership: ownership !== undefined && ownership.length > 0 ? ownership : undefined,
    use: listOf(search['use']),
    market: listOf(search['market']),
    canMeet: listOf(search['canMeet']),
    q: textOf(search['q']),
    freeBy: textOf(search['freeBy']),
    bbox: textOf(search['bbox']),
    polygon: textOf(search['polygon']),
    miss: oneOf(textOf(search['miss']), ['0', '1', '2', '3'] as const),
    sort: oneOf(search['sort'], SORTS),
    at: textOf(search['at']),
    view: oneOf(search['view'], ['list', 'map'] as const),
    pick: listOf(search['pick'])?.slice(0, MOST_PICKED),
  });
}

/** A change of the search; a key set to undefined is taken out. */
export type NeedChange = { [K in keyof NeedSearch]?: NeedSearch[K] | undefined };

export function changedNeed(search: NeedSearch, change: NeedChange): NeedSearch {
  return defined({ ...search, ...change });
}

/** What is asked, without how it is shown. */
export function askedOf({ at: _at, view: _view, pick: _pick, ...asked }: NeedSearch) {
  return asked;
}

/** How many conditions a search has, as the server counts them: both ends of the area are one. */
export function conditionCount(search: NeedSearch): number {
  const area = search.minArea !== undefined || search.maxArea !== undefined ? 1 : 0;
  const numbers = NUMBERS.filter(
    (name) => name !== 'minArea' && name !== 'maxArea' && search[name] !== undefined,
  ).length;
  const flags = FLAGS.filter((name) => search[name] !== undefined).length;
  const lists = LISTS.filter((name) => search[name] !== undefined).length;
  const others = [search.freeBy, search.polygon].filter((one) => one !== undefined).length;
  return area + numbers + flags + lists + others;
}

/** How many conditions a unit may miss to be shown as nearly fitting: as chosen, else few. */
export function missOf(search: NeedSearch): number {
  if (search.miss !== undefined) return Number(search.miss);
  const conditions = conditionCount(search);
  if (conditions === 0) return 0;
  return conditions <= 2 ? 1 : 2;
}

/** What the search endpoint is asked. */
export function queryOf(search: NeedSearch): Record<string, string | string[]> {
  return { ...askedOf(search), miss: String(missOf(search)) };
}

/** The need as it is kept: numbers are numbers, ticks are true. */
export function bodyOfNeed(search: NeedSearch): Record<string, unknown> {
  const { sort, bbox, ...asked } = askedOf(search);
  const body: Record<string, unknown> = { ...asked, sort, bbox, miss: missOf(search) };
  for (const name of NUMBERS) if (search[name] !== undefined) body[name] = Number(search[name]);
  for (const name of FLAGS) if (search[name] !== undefined) body[name] = true;
  return defined(body);
}

/** A kept need as the search of an address. */
export function searchOfNeed(need: Record<string, unknown>): NeedSearch {
  const given = Object.fromEntries(
    Object.entries(need)
      .filter(([, value]) => value !== null && value !== false)
      .map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
  );
  return validateNeed(given);
}

/** The list with a unit picked or put back; no more than fit side by side. */
export function picked(list: readonly string[] | undefined, id: string): string[] | undefined {
  const rest = (list ?? []).filter((one) => one !== id);
  if (rest.length === (list ?? []).length) {
    return rest.length < MOST_PICKED ? [...rest, id] : rest;
  }
  return rest.length > 0 ? rest : undefined;
}
