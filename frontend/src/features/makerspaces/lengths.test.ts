import { expect, test } from 'vitest';
import { firstLength, lengthsOf } from './lengths';

const rules = {
  gridMinutes: 30,
  minMinutes: 30,
  maxMinutes: 200,
  noticeMinutes: 0,
  aheadDays: 30,
  bufferMinutes: 0,
  cancelMinutes: 0,
  weekMinutes: null,
  offerMinutes: 60,
  noShowLimit: 2,
  noShowDays: 30,
  blockDays: 14,
};

test('only lengths on the grid and within the rules are offered', () => {
  expect(lengthsOf({ rules })).toEqual([30, 60, 90, 120, 180, 200]);
  expect(firstLength({ rules })).toBe(60);
  expect(firstLength({ rules: { ...rules, minMinutes: 240, maxMinutes: 480 } })).toBe(240);
});
