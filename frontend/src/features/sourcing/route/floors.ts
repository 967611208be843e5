import type { RouteStop } from '@/lib/api/types';
import type { Box } from '@/lib/geo';

/** Degrees around a walk, about 180 m. */
const AROUND = 0.0017;

interface Spot {
  x: number;
  y: number;
}

/** Stops that follow one another on a floor. */
export interface FloorVisit {
  key: string;
  market: string;
  marketName: string;
  level: number;
  floor: string;
  stops: readonly RouteStop[];
  /** Corners of the way over the floor plan. */
  way: readonly Spot[];
}

/** The round floor by floor. Each way comes from the escalators and goes back to them, but for the last, which ends at its stop. */
export function floorsOf(stops: readonly RouteStop[]): FloorVisit[] {
  const visits: RouteStop[][] = [];
  for (const stop of stops) {
    const last = visits.at(-1);
    const before = last?.[0]?.counter;
    if (
      last !== undefined &&
      before?.market === stop.counter.market &&
      before.level === stop.counter.level
    ) {
      last.push(stop);
    } else {
      visits.push([stop]);
    }
  }
  return visits.flatMap((here, index) => {
    const first = here[0];
    if (first === undefined) return [];
    const { market, marketName, level, floor, escalators } = first.counter;
    const spots = [escalators, ...here.map(({ counter }) => counter.spot)];
    if (index < visits.length - 1) spots.push(escalators);
    return [
      {
        key: `${market} ${level} ${first.position}`,
        market,
        marketName,
        level,
        floor,
        stops: here,
        way: alongWalls(spots),
      },
    ];
  });
}

/** Aisles run along the walls: first east or west, then north or south. */
function alongWalls(spots: readonly Spot[]): Spot[] {
  return spots.flatMap((spot, index) => {
    const before = spots[index - 1];
    return before === undefined || before.x === spot.x || before.y === spot.y
      ? [spot]
      : [{ x: spot.x, y: before.y }, spot];
  });
}

/** How many stops each building has, and between which buildings somebody walks, in order. */
export function buildingsOf(stops: readonly RouteStop[]) {
  const counts = new Map<string, number>();
  const places: { lat: number; lon: number }[] = [];
  let before: string | null = null;
  for (const { counter } of stops) {
    counts.set(counter.market, (counts.get(counter.market) ?? 0) + 1);
    if (counter.market !== before) places.push(counter.location);
    before = counter.market;
  }
  return { counts, places };
}

/** The piece of the map that a walk is seen on, somewhat wider than high. */
export function boxOf(way: readonly { lat: number; lon: number }[]): Box {
  const lats = way.map(({ lat }) => lat);
  const lons = way.map(({ lon }) => lon);
  return {
    west: Math.min(...lons) - AROUND * 1.3,
    south: Math.min(...lats) - AROUND,
    east: Math.max(...lons) + AROUND * 1.3,
    north: Math.max(...lats) + AROUND,
  };
}
