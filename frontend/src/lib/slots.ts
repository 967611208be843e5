/** How many slots each shown day has. */
export type Columns = readonly number[];

/** A slot by its day's column and its place in it. */
export interface Spot {
  column: number;
  row: number;
}

/**
 * Where an arrow key leads in a week of slots: up and down within a day, left and right to the nearest day that has any, at about the
 * same height. Null when the key leads nowhere.
 */
export function step(columns: Columns, { column, row }: Spot, key: string): Spot | null {
  const last = (columns[column] ?? 0) - 1;
  switch (key) {
    case 'ArrowUp':
      return row > 0 ? { column, row: row - 1 } : null;
    case 'ArrowDown':
      return row < last ? { column, row: row + 1 } : null;
    case 'Home':
      return { column, row: 0 };
    case 'End':
      return { column, row: Math.max(0, last) };
    case 'ArrowLeft':
    case 'ArrowRight': {
      const way = key === 'ArrowLeft' ? -1 : 1;
      for (let next = column + way; next >= 0 && next < columns.length; next += way) {
        const count = columns[next] ?? 0;
        if (count > 0) return { column: next, row: Math.min(row, count - 1) };
      }
      return null;
    }
    default:
      return null;
  }
}
