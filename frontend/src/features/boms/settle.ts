import type { Bom, BomLine, BomMatch } from '@/lib/api/types';

/** The list with a decision that the server has still to confirm. */
export function withChoice(bom: Bom, row: number, part: BomMatch | null): Bom {
  const choice = {
    partId: part?.partId ?? null,
    remembered: false,
    by: null,
    at: new Date().toISOString(),
  };
  const match = part === null ? null : { ...part, accepted: true, kind: 'chosen' };
  return withLines(
    bom,
    bom.lines.filter((line) => line.row === row).map((line) => ({ ...line, choice, match })),
  );
}

/** The list with some of its lines as they are now. */
export function withLines(bom: Bom, changed: readonly BomLine[]): Bom {
  const byRow = new Map(changed.map((line) => [line.row, line]));
  return { ...bom, lines: bom.lines.map((line) => byRow.get(line.row) ?? line) };
}

/** The list as it may be once a decision is taken back; the server's answer tells what counts again. */
export function withoutChoice(bom: Bom, row: number): Bom {
  return withLines(
    bom,
    bom.lines
      .filter((line) => line.row === row)
      .map((line) => ({
        ...line,
        choice: null,
        match:
          line.candidates.find(({ kind }) => kind !== 'chosen' && kind !== 'remembered') ?? null,
      })),
  );
}
