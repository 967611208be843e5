import type { Position } from '@/lib/geo';

/** The most corners that the server takes. */
export const MOST_CORNERS = 50;

/** `lon,lat;lon,lat;…` with five decimals (about a metre). */
export function polygonText(corners: readonly Position[]): string {
  return corners.map(([lon, lat]) => `${lon.toFixed(5)},${lat.toFixed(5)}`).join(';');
}

/** The corners of an area; empty when the text is none. */
export function parsePolygon(text: string | undefined): Position[] {
  if (text === undefined) return [];
  const corners = text.split(';').map((pair) => pair.split(',').map(Number));
  const good = corners.every(
    (corner) => corner.length === 2 && corner.every((number) => Number.isFinite(number)),
  );
  return good && corners.length >= 3 ? corners.map(([lon, lat]) => [lon ?? 0, lat ?? 0]) : [];
}

/** Less than this many square degrees, about a hundred square metres, is no area. */
const LEAST_AREA = 1e-8;

/** Whether corners enclose no area, as those at one place or in one line. */
export function isFlat(corners: readonly Position[]): boolean {
  const twice = corners.reduce((sum, [lon, lat], index) => {
    const [nextLon, nextLat] = corners[(index + 1) % corners.length] as Position;
    return sum + lon * nextLat - nextLon * lat;
  }, 0);
  return Math.abs(twice) < 2 * LEAST_AREA;
}

const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const cross = (a: Position, b: Position, c: Position, d: Position): boolean =>
  turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;

/** Whether the last side of a line that is being drawn crosses one of the others. */
export function crossesItself(corners: readonly Position[], closed: boolean): boolean {
  const sides = corners
    .slice(1)
    .map((corner, index): [Position, Position] => [corners[index] as Position, corner]);
  if (closed && corners.length > 2) {
    sides.push([corners.at(-1) as Position, corners[0] as Position]);
  }
  return sides.some(([a, b], one) =>
    sides.some(([c, d], other) => {
      const apart = other - one;
      const neighbours = apart <= 1 || (closed && one === 0 && other === sides.length - 1);
      return !neighbours && cross(a, b, c, d);
    }),
  );
}
