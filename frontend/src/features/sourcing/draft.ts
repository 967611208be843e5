import type { Bom, BomLine } from '@/lib/api/types';
import type { Unmet } from './types';

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

/** Whether a line says what is asked for. */
export const isNamed = (line: DraftLine): boolean => line.partId !== null || line.mpn.trim() !== '';

/**
 * What of a list has to be asked for: what a plan for so many boards does not buy, because nobody has enough, it is sold in far larger
 * quantities only, or the catalogue does not know it. Values without a number cannot be asked for.
 */
export function linesOfPlan(bom: Bom, unmet: readonly Unmet[], boards: number): DraftLine[] {
  const lines = new Map(bom.lines.map((line) => [line.row, line]));
  return unmet.flatMap((gap) => {
    const line = lines.get(gap.row);
    return line === undefined || line.dnp ? [] : lineOfGap(line, gap, boards);
  });
}

function lineOfGap(line: BomLine, { partId, needed }: Unmet, boards: number): DraftLine[] {
  const quantity = String(needed ?? (line.quantity ?? 1) * boards);
  const note = line.references.slice(0, 20).join(' ');
  const match = line.match?.accepted === true ? line.match : null;
  if (match !== null && partId !== null) {
    const { mpn, manufacturer } = match;
    return [draftLine({ partId: match.partId, mpn, manufacturer, quantity, note })];
  }
  const mpn = line.mpn ?? numberIn(line.value);
  if (mpn === null) return [];
  return [draftLine({ mpn, manufacturer: line.manufacturer ?? '', quantity, note })];
}

const VALUE = /^[\d.,]+ ?[pnuµmkKMGR]?(F|H|R|V|A|W|Hz|Ω|ohms?)?\b/i;

/** A value that is a part number: letters and digits in one piece, and no quantity of anything. */
function numberIn(value: string | null): string | null {
  const text = value?.trim() ?? '';
  const isNumber =
    /^[A-Z0-9][A-Z0-9.+#/-]{5,}$/i.test(text) && /\d/.test(text) && /[A-Z]{2}/i.test(text);
  return isNumber && !VALUE.test(text) ? text : null;
}

/** A whole number, also as it is written with signs between its thousands; null for anything else, which the server names at its line. */
function wholeOf(text: string): number | null {
  const plain = text
    .trim()
    .replace(/^(\d{1,3})((?:[ ,'’]\d{3})+)$/, (number) => number.replace(/\D/g, ''));
  return /^-?\d+$/.test(plain) ? Number(plain) : null;
}

/** The lines as the server takes them; rows that name nothing are left out. */
export function bodyLines(lines: readonly DraftLine[]) {
  return lines.filter(isNamed).map((line) => ({
    partId: line.partId,
    mpn: line.partId === null ? line.mpn.trim() : null,
    manufacturer: line.partId === null ? line.manufacturer.trim() || null : null,
    quantity: wholeOf(line.quantity),
    targetPrice: line.targetPrice.trim() || null,
    dateCodeFrom: line.dateCodeFrom.trim() || null,
    packaging: line.packaging || null,
    condition: line.condition,
    note: line.note.trim() || null,
  }));
}
