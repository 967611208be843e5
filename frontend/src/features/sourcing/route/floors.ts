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

/** The numbers of the stops in each building, and between which buildings somebody walks, in order. */
export function buildingsOf(stops: readonly RouteStop[]) {
  const stopsAt = new Map<string, number[]>();
  const places: { lat: number; lon: number }[] = [];
  let before: string | null = null;
  for (const { counter, position } of stops) {
    stopsAt.set(counter.market, [...(stopsAt.get(counter.market) ?? []), position]);
    if (counter.market !== before) places.push(counter.location);
    before = counter.market;
  }
  const numbers = new Map([...stopsAt].map(([market, at]) => [market, runsOf(at)]));
  return { numbers, places };
}

/** Numbers in ascending order as runs: 1, 4–6. */
function runsOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const one of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === one - 1) last[1] = one;
    else runs.push([one, one]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
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
