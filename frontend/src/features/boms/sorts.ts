import type { BomLine } from '@/lib/api/types';

export const SORTS = ['open', 'check', 'unknown', 'sure', 'none', 'off', 'odd', 'all'] as const;
export type LineSort = (typeof SORTS)[number];
export type LineState = Exclude<LineSort, 'open' | 'odd' | 'all'>;

/** What is to be done about a line: nothing, to look at it, to find a part for it, or nothing because none is wanted or it is left off. */
export function sortOf(line: Pick<BomLine, 'dnp' | 'match' | 'choice'>): LineState {
  if (line.dnp) return 'off';
  if (line.choice !== null && line.choice.partId === null) return 'none';
  if (line.match === null) return 'unknown';
  return line.match.accepted ? 'sure' : 'check';
}

/** Whether somebody has still to decide about it. */
export function isOpen(line: Pick<BomLine, 'dnp' | 'match' | 'choice'>): boolean {
  const sort = sortOf(line);
  return sort === 'check' || sort === 'unknown';
}

/** Whether a line is shown under a heading. */
export function isOf(line: BomLine, sort: LineSort): boolean {
  if (sort === 'all') return true;
  if (sort === 'odd') return line.problems.length > 0;
  return sort === 'open' ? isOpen(line) : sortOf(line) === sort;
}

/** How many lines there are of each. */
export function counted(lines: readonly BomLine[]): Record<LineSort, number> {
  const counts = {
    open: 0,
    check: 0,
    unknown: 0,
    sure: 0,
    none: 0,
    off: 0,
    odd: 0,
    all: lines.length,
  };
  for (const line of lines) {
    counts[sortOf(line)]++;
    if (isOpen(line)) counts.open++;
    if (line.problems.length > 0) counts.odd++;
  }
  return counts;
}
