interface Placed {
  x: number;
  y: number;
  w: number;
  h: number;
}

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** How much a step aside counts against a step ahead. */
const ASIDE = 3;

/** The counter next to one in the direction of an arrow key (y grows northwards), or null. */
export function nearestCounter<T extends Placed>(
  all: readonly T[],
  from: T,
  key: string,
): T | null {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const [dx, dy] = direction;
  let best: T | null = null;
  let least = Infinity;
  for (const other of all) {
    const east = middle(other.x, other.w) - middle(from.x, from.w);
    const north = middle(other.y, other.h) - middle(from.y, from.h);
    const ahead = east * dx + north * dy;
    const aside = Math.abs(east * dy) + Math.abs(north * dx);
    if (ahead < 0.1) continue;
    const distance = ahead + aside * ASIDE;
    if (distance < least) {
      least = distance;
      best = other;
    }
  }
  return best;
}

const middle = (start: number, size: number): number => start + size / 2;
