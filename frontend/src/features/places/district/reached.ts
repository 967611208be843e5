import type { Centre, Market, ReachablePlace } from '@/lib/api/types';

export const CATEGORIES = ['metro', 'market', 'spaces', 'centre', 'building'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Reached {
  key: string;
  name: string;
  /** The building, or the station. */
  slug: string;
  minutes: number;
  metres: number;
  lines: readonly string[];
  /** How many there are at that place; null where it is one. */
  count: number | null;
}

/** What is within a walk, by category: a building with counters and spaces to let is in both. */
export function reachedByCategory(
  places: readonly ReachablePlace[],
  markets: readonly Market[],
  centres: readonly Pick<Centre, 'slug' | 'name' | 'buildingSlug'>[],
): Map<Category, Reached[]> {
  const found = new Map<Category, Reached[]>(CATEGORIES.map((category) => [category, []]));
  const put = (category: Category, one: Reached) => found.get(category)?.push(one);
  const building = new Map(markets.map((market) => [market.slug, market]));
  for (const { kind, slug, name, minutes, metres, lines } of places) {
    const plain = { key: slug, slug, name, minutes, metres, lines, count: null };
    if (kind === 'station') {
      put('metro', plain);
      continue;
    }
    const about = building.get(slug);
    const here = centres.filter(({ buildingSlug }) => buildingSlug === slug);
    if ((about?.counters ?? 0) > 0) put('market', { ...plain, count: about?.suppliers ?? 0 });
    if ((about?.spaces ?? 0) > 0) put('spaces', { ...plain, count: about?.spaces ?? 0 });
    for (const centre of here) put('centre', { ...plain, key: centre.slug, name: centre.name });
    if ((about?.counters ?? 0) === 0 && (about?.spaces ?? 0) === 0 && here.length === 0) {
      put('building', plain);
    }
  }
  return found;
}
