import type { OwnOffer } from '@/lib/api/types';
import { readDateCode } from '../dateCode';

/** The columns of the stock grid that can be typed into. */
export const EDITABLE = [
  'stock',
  'moq',
  'multiple',
  'prices',
  'dateCode',
  'leadTimeDays',
  'lowStockAt',
] as const;
/** The columns that may be emptied: null leaves a value as it is, so what was emptied is named. */
const CLEARABLE = ['dateCode', 'leadTimeDays', 'lowStockAt'] as const;
export type CellKey = (typeof EDITABLE)[number];

/** Cells that were typed into and not saved yet, by stock number and column. */
export type Edits = ReadonlyMap<string, Readonly<Partial<Record<CellKey, string>>>>;

type Break = OwnOffer['priceBreaks'][number];

/** Price breaks as they are typed: `1: 0.5, 100: 0.42`. */
export const breaksText = (breaks: readonly Break[]): string =>
  breaks.map(({ from, unitPrice }) => `${from}: ${unitPrice}`).join(', ');

/** Reads typed price breaks; a lone price holds from the first piece of the least order. Null when it is none. */
export function readBreaks(text: string, moq: number): Break[] | null {
  const lone = text.trim();
  if (/^\d+([.]\d+)?$/.test(lone)) return [{ from: moq, unitPrice: lone }];
  const steps = lone.split(/[,;，；]\s*|\s{2,}/).filter((step) => step !== '');
  const read = steps.map((step) => /^(\d+)\s*[:：]\s*(\d+(?:[.]\d+)?)$/.exec(step.trim()));
  if (read.length === 0 || read.some((step) => step === null)) return null;
  return read.map((step) => ({ from: Number(step?.[1]), unitPrice: step?.[2] ?? '' }));
}

/** What a cell says before anybody types into it. */
export function cellText(offer: OwnOffer, key: CellKey): string {
  if (key === 'prices') return breaksText(offer.priceBreaks);
  const value = offer[key];
  return value === null ? '' : String(value);
}

/** What is wrong with a typed text, as a name of the fault; null when it can be sent. */
export function cellFault(key: CellKey, text: string): 'number' | 'prices' | 'dateCode' | null {
  if (key === 'prices') return readBreaks(text, 1) === null ? 'prices' : null;
  if (key === 'dateCode') return text === '' || readDateCode(text) !== null ? null : 'dateCode';
  const mayBeEmpty = key === 'leadTimeDays' || key === 'lowStockAt';
  if (text === '' && mayBeEmpty) return null;
  const least = key === 'moq' || key === 'multiple' ? 1 : 0;
  return /^\d{1,12}$/.test(text) && Number(text) >= least ? null : 'number';
}

/** The change of an offer that its typed cells make; null when one of them cannot be read. */
export function changeOf(offer: OwnOffer, typed: Readonly<Partial<Record<CellKey, string>>>) {
  const entries = Object.entries(typed) as [CellKey, string][];
  if (entries.some(([key, text]) => cellFault(key, text) !== null)) return null;
  const moq = Number(typed.moq ?? offer.moq);
  const number = (key: 'stock' | 'moq' | 'multiple' | 'leadTimeDays' | 'lowStockAt') =>
    typed[key] === undefined || typed[key] === '' ? null : Number(typed[key]);
  return {
    sku: offer.sku,
    version: offer.version,
    stock: number('stock'),
    moq: number('moq'),
    multiple: number('multiple'),
    leadTimeDays: number('leadTimeDays'),
    lowStockAt: number('lowStockAt'),
    dateCode: typed.dateCode === '' ? null : (typed.dateCode ?? null),
    priceBreaks: typed.prices === undefined ? null : readBreaks(typed.prices, moq),
    clear: CLEARABLE.filter((key) => typed[key] === ''),
  };
}

/** A block of cells as a spreadsheet puts it on the clipboard: rows by line, cells by tab. */
export function readBlock(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** The edits after a block was pasted with its corner at a cell; what falls outside the grid is dropped. */
export function paste(
  edits: Edits,
  offers: readonly OwnOffer[],
  corner: { row: number; column: number },
  block: readonly (readonly string[])[],
): Edits {
  const after = new Map(edits);
  block.forEach((cells, down) => {
    const offer = offers[corner.row + down];
    if (offer === undefined) return;
    const typed = { ...after.get(offer.sku) };
    cells.forEach((text, right) => {
      const key = EDITABLE[corner.column + right];
      if (key !== undefined) typed[key] = numberCell(key, text);
    });
    after.set(offer.sku, typed);
  });
  return after;
}

/** Spreadsheets copy 1,200 with its comma: whole numbers lose their grouping. */
const numberCell = (key: CellKey, text: string): string =>
  key === 'prices' || key === 'dateCode' ? text : text.replace(/[,\s]/g, '');

/** The edits after one cell was typed into; a cell that says what it said before is none. */
export function type(edits: Edits, offer: OwnOffer, key: CellKey, text: string): Edits {
  const after = new Map(edits);
  const typed = { ...after.get(offer.sku) };
  if (text === cellText(offer, key)) delete typed[key];
  else typed[key] = text;
  if (Object.keys(typed).length === 0) after.delete(offer.sku);
  else after.set(offer.sku, typed);
  return after;
}
