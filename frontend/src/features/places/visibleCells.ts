/** A floor is cut into squares, so that of a very large one only those in sight are drawn. */
export const CELL_M = 12;
/** Floors up to this many counters are drawn whole. */
export const WHOLE_UP_TO = 800;

export interface Cells {
  west: number;
  east: number;
  south: number;
  north: number;
}

interface Placed {
  x: number;
  y: number;
  w: number;
  h: number;
}

interface View {
  /** Pixels that are scrolled away, and that are seen. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Pixels of a metre. */
  scale: number;
}

/** The cells in sight and one more on each side; y grows northwards while the screen's grows down. */
export function cellsInView({ left, top, width, height, scale }: View, heightM: number): Cells {
  const cell = CELL_M * scale;
  const whole = Math.ceil(heightM / CELL_M);
  return {
    west: Math.floor(left / cell) - 1,
    east: Math.floor((left + width) / cell) + 1,
    south: Math.floor((heightM * scale - top - height) / cell) - 1,
    north: Math.min(whole, Math.floor((heightM * scale - top) / cell) + 1),
  };
}

export const sameCells = (a: Cells | null, b: Cells): boolean =>
  a !== null &&
  a.west === b.west &&
  a.east === b.east &&
  a.south === b.south &&
  a.north === b.north;

/** Counters by the cell that their middle is in, each cell named by its column and row. */
export function byCell<T extends Placed>(counters: readonly T[]): Map<string, T[]> {
  const cells = new Map<string, T[]>();
  for (const counter of counters) {
    const key = `${Math.floor((counter.x + counter.w / 2) / CELL_M)} ${Math.floor((counter.y + counter.h / 2) / CELL_M)}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [counter]);
    else cell.push(counter);
  }
  return cells;
}

/** Whether a cell is in sight. */
export function isInView(key: string, { west, east, south, north }: Cells): boolean {
  const [column = 0, row = 0] = key.split(' ').map(Number);
  return column >= west && column <= east && row >= south && row <= north;
}
