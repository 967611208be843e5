import { describe, expect, it } from 'vitest';
import type { Offer } from '@/lib/api/types';
import { priceCurve, priceOn } from './priceCurve';
import { sortOffers } from './offerSort';

function offer(id: string, moq: number, stock: number, ...prices: [number, string][]): Offer {
  const money = (amount: string) => ({ amount, currency: 'CNY' });
  return {
    id,
    supplier: { id, name: id },
    counter: null,
    sku: id,
    stock,
    moq,
    multiple: moq,
    packaging: null,
    dateCode: null,
    priceBreaks: prices.map(([from, price]) => ({ from, unitPrice: money(price) })),
    quantity: moq,
    unitPrice: money(prices[0]?.[1] ?? '0'),
    lineTotal: money('0'),
    nativeCurrency: 'CNY',
    updatedAt: '2026-05-21T00:00:00Z',
  } as Offer;
}

const OFFERS = [
  offer('Beta', 1, 50, [1, '2.0'], [100, '1.5']),
  offer('Alpha', 10, 900, [10, '1.8'], [1000, '0.9']),
];

describe('the price curve', () => {
  it('is the best price at every quantity, minimum orders counted in', () => {
    const curve = priceCurve(OFFERS);
    expect(priceOn(curve, 1)).toBe(1.8);
    expect(priceOn(curve, 150)).toBe(1.5);
    expect(priceOn(curve, 5000)).toBe(0.9);
  });

  it('is empty without offers', () => {
    expect(priceCurve([])).toEqual([]);
  });
});

describe('offers', () => {
  it('are sorted either way and left as they are by ties', () => {
    const ids = (key: 'seller' | 'stock' | 'total', down: boolean) =>
      sortOffers(OFFERS, { key, down }).map(({ id }) => id);
    expect(ids('seller', false)).toEqual(['Alpha', 'Beta']);
    expect(ids('stock', true)).toEqual(['Alpha', 'Beta']);
    expect(ids('total', false)).toEqual(['Beta', 'Alpha']);
  });
});
