import type { Space } from '@/lib/api/types';
import { areaText, shortNumber } from '@/lib/format';
import type { Box } from '@/lib/geo';
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
  // From north to south, so that nearer pins lie over farther ones.
  const ordered = [...groups].sort(([, a], [, b]) => latOf(b) - latOf(a));
  return ordered.map(([slug, here]) => {
    const area = here.reduce((sum, space) => sum + space.area, 0);
    const first = here[0] as Space;
    return {
      id: slug,
      lon: first.location.lon,
      lat: first.location.lat,
      text: `${shortNumber(area)} m²`,
      count: here.length,
      label: labelOf(first.building, here.length, areaText(area)),
      state: slug === chosen ? 'chosen' : slug === hovered ? 'hot' : 'plain',
    };
  });
}

const latOf = (spaces: readonly Space[]): number => spaces[0]?.location.lat ?? 0;

const MARGIN_DEGREES = 0.0006;

/** The box round spaces or buildings, with a margin; null when there are none. */
export function boxAround(places: readonly Pick<Space, 'location'>[]): Box | null {
  if (places.length === 0) return null;
  const lons = places.map(({ location }) => location.lon);
  const lats = places.map(({ location }) => location.lat);
  return {
    west: Math.min(...lons) - MARGIN_DEGREES,
    south: Math.min(...lats) - MARGIN_DEGREES,
    east: Math.max(...lons) + MARGIN_DEGREES,
    north: Math.max(...lats) + MARGIN_DEGREES,
  };
}
