import { useQuery } from '@tanstack/react-query';
import { marketsQuery } from '@/lib/api/shared';
import type { Space } from '@/lib/api/types';
import { levelOf, type Stack } from './levels';

/** Looks up how high the building of a space is, to draw the space in it. */
export function useStacks(): (space: Pick<Space, 'buildingSlug' | 'levels'>) => Stack {
  const { data } = useQuery(marketsQuery());
  const floors = new Map(data?.items.map((building) => [building.slug, building.floors]));
  return ({ buildingSlug, levels }) => {
    const from = levelOf(levels.from);
    const to = levelOf(levels.to);
    const top = Math.max(floors.get(buildingSlug) ?? 0, from ?? 1, to ?? 1);
    const deepest = Math.max(1, -(from ?? 0), -(to ?? 0));
    return { floors: top, basements: deepest, from, to };
  };
}
