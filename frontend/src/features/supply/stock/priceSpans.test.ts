import { expect, test } from 'vitest';
import { plotSteps, priceSpans } from './priceSpans';

const DAY = 86_400_000;
const at = (day: number) => new Date(day * DAY).toISOString();
const list = (until: string | null, price: string, currency: 'CNY' | 'USD' = 'CNY') => ({
  until,
  currency,
  priceBreaks: [
    { from: 1, unitPrice: price },
    { from: 100, unitPrice: '0.1' },
  ],
});

test('a price list holds from the end of the one before', () => {
  const spans = priceSpans([list(null, '3'), list(at(20), '2'), list(at(10), '1')]);
  expect(spans.map(({ since, until }) => [since, until])).toEqual([
    [at(20), null],
    [at(10), at(20)],
    [null, at(10)],
  ]);
});

test('the line runs from the oldest price to now without a gap', () => {
  const spans = priceSpans([list(null, '3'), list(at(20), '2'), list(at(10), '1')]);
  const steps = plotSteps(spans, 'least', 30 * DAY);
  expect(steps.map(({ price }) => price)).toEqual([1, 2, 3]);
  expect(steps.map(({ to }) => to)).toEqual([10 * DAY, 20 * DAY, 30 * DAY]);
  expect(steps[1]?.from).toBe(steps[0]?.to);
  expect(steps[0]?.from).toBeLessThan(10 * DAY);
  expect(plotSteps(spans, 'most', 30 * DAY).map(({ price }) => price)).toEqual([0.1, 0.1, 0.1]);
});

test('prices of another currency are on no common scale', () => {
  const spans = priceSpans([list(null, '3'), list(at(20), '2'), list(at(10), '1', 'USD')]);
  expect(plotSteps(spans, 'least', 30 * DAY).map(({ price }) => price)).toEqual([2, 3]);
});
