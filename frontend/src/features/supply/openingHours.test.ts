import { expect, test } from 'vitest';
import { marketTime, marketWeekday } from './openingHours';

test('weekday and time are those of Shenzhen, not of the reader', () => {
  expect(marketWeekday(new Date('2026-10-04T15:59:00Z'))).toBe(7);
  expect(marketWeekday(new Date('2026-10-04T16:00:00Z'))).toBe(1);
  expect(marketTime('2026-10-05T10:30:00Z', new Date('2026-10-05T04:00:00Z'))).toBe('18:30');
});

test('another day is named', () => {
  expect(marketTime('2026-10-06T01:30:00Z', new Date('2026-10-05T12:00:00Z'))).toMatch(
    /Tuesday.*09:30/,
  );
  expect(marketTime('2026-10-12T01:30:00Z', new Date('2026-10-05T02:00:00Z'))).toMatch(/Oct 12/);
});
