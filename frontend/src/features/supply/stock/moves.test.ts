import { expect, test } from 'vitest';
import { reasonOf, stockAfter } from './moves';

test('what comes in adds, what goes out takes away, what is counted stands', () => {
  expect(stockAfter(100, reasonOf('received'), '20')).toBe(120);
  expect(stockAfter(100, reasonOf('sold-elsewhere'), '20')).toBe(80);
  expect(stockAfter(100, reasonOf('counted'), '20')).toBe(20);
  expect(stockAfter(100, reasonOf('other'), '-20')).toBe(80);
});

test('stock falls to nothing at most, and something has to move', () => {
  expect(stockAfter(100, reasonOf('damaged'), '101')).toBeNull();
  expect(stockAfter(100, reasonOf('counted'), '100')).toBeNull();
  expect(stockAfter(100, reasonOf('received'), '-1')).toBeNull();
  expect(stockAfter(100, reasonOf('received'), '')).toBeNull();
});
