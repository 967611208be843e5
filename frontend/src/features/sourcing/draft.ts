import type { Bom, BomLine } from '@/lib/api/types';

/** A line of a request while it is written; everything is text as it was typed. */
export interface DraftLine {
  key: string;
  partId: string | null;
  mpn: string;
  manufacturer: string;
  quantity: string;
  targetPrice: string;
  dateCodeFrom: string;
  packaging: string;
  condition: string;
  note: string;
}

let last = 0;

/** A line with nothing in it, or with what is known. */
export function draftLine(known: Partial<DraftLine> = {}): DraftLine {
  last += 1;
  return {
    key: `line-${last}`,
    partId: null,
    mpn: '',
    manufacturer: '',
    quantity: '',
    targetPrice: '',
    dateCodeFrom: '',
    packaging: '',
    condition: 'any',
    note: '',
    ...known,
  };
}

const isNamed = (line: DraftLine): boolean => line.partId !== null || line.mpn.trim() !== '';

/**
 * What of a list has to be asked for: parts that are known and of which nobody has enough, and numbers
 * that the catalogue does not know. Values without a number, and what is left off, cannot be asked for.
 */
export function linesOfBom(bom: Bom, boards: number): DraftLine[] {
  return bom.lines.flatMap((line) => lineOfBom(line, boards));
}

function lineOfBom(line: BomLine, boards: number): DraftLine[] {
  if (line.dnp) return [];
  const pieces = (line.quantity ?? 1) * boards;
  const match = line.match?.accepted === true ? line.match : null;
  const note = line.references.slice(0, 20).join(' ');
  if (match !== null) {
    if (match.stock >= pieces) return [];
    return [
      draftLine({
        partId: match.partId,
        mpn: match.mpn,
        manufacturer: match.manufacturer,
        quantity: String(pieces),
        note,
      }),
    ];
  }
  if (line.mpn === null) return [];
  return [
    draftLine({
      mpn: line.mpn,
      manufacturer: line.manufacturer ?? '',
      quantity: String(pieces),
      note,
    }),
  ];
}

/** The lines as the server takes them; rows that name nothing are left out. */
export function bodyLines(lines: readonly DraftLine[]) {
  return lines.filter(isNamed).map((line) => ({
    partId: line.partId,
    mpn: line.partId === null ? line.mpn.trim() : null,
    manufacturer: line.partId === null ? line.manufacturer.trim() : null,
    quantity: Number(line.quantity) || null,
    targetPrice: line.targetPrice.trim() || null,
    dateCodeFrom: line.dateCodeFrom.trim() || null,
    packaging: line.packaging || null,
    condition: line.condition,
    note: line.note.trim() || null,
  }));
}
