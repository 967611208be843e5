import type { PastPrice } from '@/lib/api/types';

/** A price list and when it held; the first known one has no beginning, the present one no end. */
export interface PriceSpan {
  since: string | null;
  until: string | null;
  currency: string;
  breaks: PastPrice['priceBreaks'];
}

/** Price lists, the newest first, each with its beginning: that is the end of the one before. */
export function priceSpans(prices: readonly PastPrice[]): PriceSpan[] {
  return prices.map(({ until, currency, priceBreaks }, at) => ({
    since: prices[at + 1]?.until ?? null,
    until,
    currency,
    breaks: priceBreaks,
  }));
}

/** A step of a line: a price from one instant to another, in ms. */
export interface PlotStep {
  from: number;
  to: number;
  price: number;
}

/**
 * The prices of the present currency in the course of time, the oldest first, as far back as they were in it: of a single piece or the
 * least order, or of the largest quantity.
 */
export function plotSteps(
  spans: readonly PriceSpan[],
  which: 'least' | 'most',
  now: number,
): PlotStep[] {
  const currency = spans[0]?.currency;
  const other = spans.findIndex((span) => span.currency !== currency);
  const same = other < 0 ? spans : spans.slice(0, other);
  const first = same.at(-1);
  const known = same.map(({ since }) => (since === null ? now : Date.parse(since)));
  const untilFirst = first?.until == null ? now : Date.parse(first.until);
  const lead = Math.max(86_400_000, (now - Math.min(...known, untilFirst)) * 0.12);
  return same
    .map(({ since, until, breaks }) => ({
      from: since === null ? untilFirst - lead : Date.parse(since),
      to: until === null ? now : Date.parse(until),
      price: Number((which === 'least' ? breaks[0] : breaks.at(-1))?.unitPrice ?? 0),
    }))
    .reverse();
}
