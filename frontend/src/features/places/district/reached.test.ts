import { expect, it } from 'vitest';
import type { Market, ReachablePlace } from '@/lib/api/types';
import { reachedByCategory } from './reached';

const place = (slug: string, kind = 'building') =>
  ({ slug, kind, name: slug, minutes: 2, metres: 150, lines: [] }) as unknown as ReachablePlace;
const market = (slug: string, counters: number, spaces: number) =>
  ({ slug, counters, spaces, suppliers: 3 }) as Market;

it('what is reached is listed under everything that it is', () => {
  const found = reachedByCategory(
    [place('a'), place('b'), place('c'), place('d'), place('m', 'station')],
    [market('a', 80, 2), market('b', 0, 1), market('c', 0, 0), market('d', 0, 0)],
    [{ slug: 'hub', name: 'Hub', buildingSlug: 'd' }],
  );
  expect([...found].map(([category, all]) => [category, all.map(({ key }) => key)])).toEqual([
    ['metro', ['m']],
    ['market', ['a']],
    ['spaces', ['a', 'b']],
    ['centre', ['hub']],
    ['building', ['c']],
  ]);
  expect(found.get('market')?.[0]?.count).toBe(3);
});
