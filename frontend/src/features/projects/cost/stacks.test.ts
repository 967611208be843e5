import { expect, test } from 'vitest';
import type { CostSheet } from '@/lib/api/types';
import { decadesOf, placeOf, stacksOf } from './stacks';

const cell = (quantity: number, amount: string) => ({
  quantity,
  perUnit: { amount, currency: 'CNY' },
});

const SHEET = {
  items: [
    { kind: 'parts', cells: [cell(1, '3.5'), cell(10, '3')] },
    { kind: 'boards', cells: [cell(10, '4.25')] },
  ],
  columns: [
    { quantity: 1, complete: false },
    { quantity: 10, complete: true },
  ],
} as unknown as CostSheet;

test('each quantity is a stack of what has a price', () => {
  const [one, ten] = stacksOf(SHEET);

  expect(one?.total).toBe(3.5);
  expect(one?.layers.map(({ perUnit }) => perUnit)).toEqual([3.5, null]);
  expect(ten?.layers.map(({ from }) => from)).toEqual([0, 3]);
  expect(ten?.total).toBe(7.25);
});

test('a scale goes from a power of ten to one', () => {
  expect(decadesOf([812.5, 90, 12.3])).toEqual({ from: 1, to: 3 });
  expect(decadesOf([0.004, 0.02])).toEqual({ from: -3, to: -1 });
  expect(decadesOf([10])).toEqual({ from: 1, to: 2 });
  expect(decadesOf([0])).toEqual({ from: 0, to: 1 });
});

test('ten times as much is the same way on all of a scale', () => {
  const scale = { from: 0, to: 3 };
  expect(placeOf(1, scale)).toBe(0);
  expect(placeOf(1000, scale)).toBe(1);
  expect(placeOf(70, scale) - placeOf(7, scale)).toBeCloseTo(
    placeOf(300, scale) - placeOf(30, scale),
  );
});
