import { describe, expect, it } from 'vitest';
import { cellName, cheapest, findCell, matrixRows } from './matrix';
import type { Cell, Offer } from './types';

const cell = (asked: number, leadTime: string, amount: string, shown?: string): Cell => ({
  asked,
  quantity: asked,
  leadTime,
  leadTimeLabel: leadTime,
  workingDays: leadTime === 'express' ? 1 : 5,
  total: { amount, currency: shown === undefined ? 'CNY' : 'USD' },
  unit: { amount: '1', currency: 'CNY' },
  shown: shown === undefined ? null : { amount: shown, currency: 'CNY' },
  grams: null,
  lines: [],
});

const offer = (slug: string, cells: Cell[]): Offer => ({
  provider: {
    slug,
    name: slug,
    city: 'Shenzhen',
    state: 'good',
    demonstration: true,
    score: null,
    jobs: 0,
  },
  rulesVersion: 1,
  cells,
});

const one = offer('one', [
  cell(5, 'standard', '50.00'),
  cell(5, 'express', '90.00'),
  cell(10, 'standard', '60.00'),
]);
const two = offer('two', [
  cell(5, 'standard', '6.00', '43.20'),
  cell(10, 'standard', '9.00', '64.80'),
]);

describe('the matrix of prices', () => {
  it('has a row for each lead time of each provider and a place for each quantity', () => {
    const rows = matrixRows([one, two], [5, 10]);
    expect(rows.map((group) => group.map(({ leadTime }) => leadTime))).toEqual([
      ['standard', 'express'],
      ['standard'],
    ]);
    expect(rows[0]?.[1]?.cells.map((found) => found?.total.amount ?? null)).toEqual([
      '90.00',
      null,
    ]);
    expect(rows[0]?.[1]?.workingDays).toBe(1);
  });

  it('marks what is cheapest in one currency', () => {
    expect(cheapest([one, two], 5)?.total.amount).toBe('6.00');
    expect(cheapest([one, two], 10)?.total.amount).toBe('60.00');
    expect(cheapest([one, two], 7)).toBeNull();
  });

  it('finds a price by its name in the address, as long as there is one', () => {
    const name = cellName('one', cell(5, 'express', '0'));
    expect(findCell([one, two], name)?.cell.total.amount).toBe('90.00');
    expect(findCell([two], name)).toBeNull();
    expect(findCell([two], undefined)).toBeNull();
  });
});
