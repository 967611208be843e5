import type { Space } from '@/lib/api/types';
import { areaText, shortNumber } from '@/lib/format';
import type { Pin } from '@/ui/map/LiveMap';

interface Focus {
  hovered: string | null;
  chosen: string | null;
}

/** One pin a building: the area of its spaces, and how many they are when more than one. */
export function spacePins(
  spaces: readonly Space[],
  { hovered, chosen }: Focus,
  labelOf: (building: string, count: number, area: string) => string,
): Pin[] {
  const groups = new Map<string, Space[]>();
  for (const space of spaces) {
    groups.set(space.buildingSlug, [...(groups.get(space.buildingSlug) ?? []), space]);
  }
  return [...groups].map(([slug, here]) => {
    const area = here.reduce((sum, space) => sum + space.area, 0);
    const first = here[0] as Space;
    const size = `${shortNumber(area)} m²`;
    return {
      id: slug,
      lon: first.location.lon,
      lat: first.location.lat,
      text: here.length > 1 ? `${here.length} × · ${size}` : size,
      label: labelOf(first.building, here.length, areaText(area)),
      state: slug === chosen ? 'chosen' : slug === hovered ? 'hot' : 'plain',
    };
  });
}
