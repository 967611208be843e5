import type { BomLine } from '@/lib/api/types';

export const SORTS = ['all', 'sure', 'check', 'unknown', 'off'] as const;
export type LineSort = (typeof SORTS)[number];

/** What is to be done about a line: nothing, to look at it, to find a part for it, or nothing because it is left off. */
export function sortOf(line: Pick<BomLine, 'dnp' | 'match'>): Exclude<LineSort, 'all'> {
  if (line.dnp) return 'off';
  if (line.match === null) return 'unknown';
  return line.match.accepted ? 'sure' : 'check';
}

/** How many lines there are of each. */
export function counted(lines: readonly BomLine[]): Record<LineSort, number> {
  const counts = { all: lines.length, sure: 0, check: 0, unknown: 0, off: 0 };
  for (const line of lines) counts[sortOf(line)]++;
  return counts;
}
