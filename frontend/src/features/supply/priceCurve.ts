import type { Offer } from '@/lib/api/types';
import { bestUnitPrice, type Ladder } from '@/lib/price';
import { amountOf } from '@/lib/money';

export interface CurvePoint {
  quantity: number;
  price: number;
}

const DECADE_STEPS = [1, 2, 5];

/** The least unit price at every quantity where it may change, from 1 to a decade past the last break. */
export function priceCurve(offers: readonly Offer[]): CurvePoint[] {
  const ladders = offers.map<Ladder>(({ moq, multiple, priceBreaks }) => ({
    moq,
    multiple,
    breaks: priceBreaks.map(({ from, unitPrice }) => ({ from, unitPrice: amountOf(unitPrice) })),
  }));
  const breaks = ladders.flatMap((ladder) => ladder.breaks.map(({ from }) => from));
  const end = 10 ** Math.ceil(Math.log10(Math.max(100, ...breaks)));
  const quantities = [...new Set([...roundNumbers(end), ...breaks])].sort((a, b) => a - b);
  return quantities.flatMap((quantity) => {
    const price = bestUnitPrice(ladders, quantity);
    return price === null ? [] : [{ quantity, price }];
  });
}

/** The price of a curve at a quantity: that of the last point not above it. */
export function priceOn(curve: readonly CurvePoint[], quantity: number): number | null {
  return curve.filter((point) => point.quantity <= quantity).at(-1)?.price ?? null;
}

export function roundNumbers(end: number): number[] {
  const numbers: number[] = [];
  for (let decade = 1; decade <= end; decade *= 10) {
    for (const step of DECADE_STEPS) if (step * decade <= end) numbers.push(step * decade);
  }
  return numbers;
}
