import { expect, test } from 'vitest';
import { costOf, ownAt, withOwnTimeFree } from './moves';

const at = (hour: string) => `2026-10-01T${hour}:00Z`;
const days = [
  {
    day: '2026-10-01',
    open: [],
    starts: ['09:00', '09:30', '10:00', '10:30', '11:00'].map((hour) => ({
      at: at(hour),
      free: hour === '09:00' ? 1 : 0,
    })),
    taken: [
      { from: at('10:00'), to: at('11:00'), what: 'booking', booking: 'mine' },
      { from: at('11:30'), to: at('12:30'), what: 'booking', booking: null },
    ],
  },
];
const free = (move: string | undefined, bufferMinutes = 0) =>
  withOwnTimeFree(days, { move, minutes: 60, bufferMinutes })[0]
    ?.starts.filter((start) => start.free === 1)
    .map((start) => start.at.slice(11, 16));

test('a booking may be moved into its own time, not into that of others', () => {
  expect(free(undefined)).toEqual(['09:00']);
  expect(free('mine')).toEqual(['09:00', '09:30', '10:00', '10:30']);
  expect(free('mine', 15)).toEqual(['09:00', '09:30', '10:00']);
  expect(free('another')).toEqual(['09:00']);
});

test('a time of the own is told from those of others', () => {
  expect(ownAt(days, at('10:30'))).toBe('mine');
  expect(ownAt(days, at('11:30'))).toBeNull();
});

test('begun units are paid whole', () => {
  const rate = { minutes: 30, price: { amount: '40.05' } };
  expect(costOf(rate, 60)).toBe('80.10');
  expect(costOf(rate, 61)).toBe('120.15');
});
