import type { AskedRfq, AskedRfqLine, QuoteTerms } from '@/lib/api/types';

/** A line of a quote while it is written; everything is text as it was typed. */
export interface QuoteDraft {
  lineId: string;
  quoted: boolean;
  /** Who makes it, where the request does not say. */
  manufacturer: string;
  stock: string;
  moq: string;
  multiple: string;
  prices: string;
  dateCode: string;
  packaging: string;
  condition: string;
  leadTimeDays: string;
  remark: string;
}

/** Prices as people type them: `10: 0.50, 100: 0.40`. */
export function pricesText(terms: QuoteTerms): string {
  return terms.priceBreaks.map(({ from, unitPrice }) => `${from}: ${unitPrice}`).join(', ');
}

/** What was typed, as steps; a price alone counts from the least order on. */
export function stepsOf(text: string, least: number): { from: number | null; unitPrice: string }[] {
  return text
    .split(/[,;，；\n]+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const [first = '', second] = one.split(/[:：=]|\s+/u).filter((word) => word !== '');
      return second === undefined
        ? { from: least, unitPrice: first }
        : { from: Number(first) || null, unitPrice: second };
    });
}

/** How a quote begins: as the version before, else with what the supplier offers of the part anyway. */
export function quoteDraft(rfq: AskedRfq, line: AskedRfqLine, currency: string): QuoteDraft {
  const before = rfq.versions[0]?.lines.find(({ lineId }) => lineId === line.id) ?? null;
  const own = line.own?.currency === currency ? line.own : null;
  const known = before ?? own;
  return {
    lineId: line.id,
    quoted: line.admitted && (before !== null || rfq.versions.length === 0),
    manufacturer: before?.manufacturer ?? '',
    stock: String(known?.stock ?? line.quantity),
    moq: String(known?.moq ?? 1),
    multiple: String(known?.multiple ?? 1),
    prices: known === null ? '' : pricesText(known),
    dateCode: known?.dateCode ?? '',
    packaging: known?.packaging ?? line.packaging ?? '',
    condition: known?.condition ?? 'new-original',
    leadTimeDays: known?.leadTimeDays === null || known === null ? '' : String(known.leadTimeDays),
    remark: before?.remark ?? '',
  };
}

/** The currency that a quote begins with: of the version before, of the own offers, or of the request. */
export function firstCurrency(rfq: AskedRfq): string {
  return (
    rfq.versions[0]?.currency ??
    rfq.lines.find(({ own }) => own !== null)?.own?.currency ??
    rfq.currency
  );
}

/** The lines as the server takes them; those that are not quoted are left out. */
export function quoteLines(drafts: readonly QuoteDraft[]) {
  return drafts
    .filter(({ quoted }) => quoted)
    .map((line) => ({
      lineId: line.lineId,
      manufacturer: line.manufacturer.trim() || null,
      stock: Number(line.stock) || null,
      moq: Number(line.moq) || null,
      multiple: Number(line.multiple) || null,
      priceBreaks: stepsOf(line.prices, Number(line.moq) || 1),
      dateCode: line.dateCode.trim() || null,
      packaging: line.packaging || null,
      condition: line.condition,
      leadTimeDays: line.leadTimeDays.trim() === '' ? null : Number(line.leadTimeDays),
      remark: line.remark.trim() || null,
    }));
}

/** Whether the next version shows a photograph unless somebody says otherwise: the last one does, or no version has yet. */
export function isShownNext(rfq: Pick<AskedRfq, 'versions'>, photo: string): boolean {
  const [last, ...older] = rfq.versions;
  return (
    last?.photos.includes(photo) === true || !older.some(({ photos }) => photos.includes(photo))
  );
}
