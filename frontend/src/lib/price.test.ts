import { describe, expect, it } from 'vitest';
import { bestUnitPrice, legalQuantity, unitPriceAt } from './price';

const BREAKS = [
  { from: 10, unitPrice: '1.00' },
  { from: 100, unitPrice: '0.80' },
  { from: 1000, unitPrice: '0.50' },
];

describe('the legal quantity', () => {
  it('is the smallest multiple not below the wish and the minimum', () => {
    expect(legalQuantity(1, 10, 5)).toBe(10);
    expect(legalQuantity(11, 10, 5)).toBe(15);
    expect(legalQuantity(15, 10, 5)).toBe(15);
    expect(legalQuantity(1, 7, 5)).toBe(10);
    expect(legalQuantity(1, 1, 1)).toBe(1);
  });
});

describe('the price at a quantity', () => {
  it('is that of the highest break not above it', () => {
    expect(unitPriceAt(BREAKS, 9)).toBeNull();
    expect(unitPriceAt(BREAKS, 10)).toBe('1.00');
    expect(unitPriceAt(BREAKS, 99)).toBe('1.00');
    expect(unitPriceAt(BREAKS, 100)).toBe('0.80');
    expect(unitPriceAt(BREAKS, 1_000_000)).toBe('0.50');
  });

  it('is the least over many ladders, each at its own legal quantity', () => {
    const ladders = [
      { moq: 10, multiple: 10, breaks: BREAKS },
      { moq: 1, multiple: 1, breaks: [{ from: 1, unitPrice: '0.95' }] },
      { moq: 1000, multiple: 1, breaks: BREAKS },
    ];
    expect(bestUnitPrice(ladders, 1)).toBe(0.5);
    expect(bestUnitPrice(ladders.slice(0, 2), 1)).toBe(0.95);
    expect(bestUnitPrice([], 1)).toBeNull();
  });
});
