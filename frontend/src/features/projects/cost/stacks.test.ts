import { expect, test } from 'vitest';
import type { CostSheet } from '@/lib/api/types';
import { stacksOf, topOf } from './stacks';

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

test('a scale ends at a round number', () => {
  expect([0, 7, 23, 51, 99, 180].map(topOf)).toEqual([1, 10, 25, 100, 100, 200]);
});
