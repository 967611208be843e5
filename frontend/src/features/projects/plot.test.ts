import { describe, expect, it } from 'vitest';
import type { Project } from '@/lib/api/types';
import { niceAbove, plotOf } from './plot';

const cost = (version: number, day: string, amount: string): Project['costs'][number] => ({
  version,
  day,
  boards: 10,
  perBoard: { amount, currency: 'CNY' },
  priced: 1,
  lines: 1,
});

describe('the plot of costs', () => {
  it('has a line a version, left to right, dearer above', () => {
    const { lines } = plotOf(
      [cost(1, '2026-01-01', '10'), cost(1, '2026-01-03', '20'), cost(2, '2026-01-03', '5')],
      720,
      240,
    );
    expect(lines.map(({ version }) => version)).toEqual([1, 2]);
    const [first, second] = lines[0]?.points ?? [];
    expect(second?.x).toBeGreaterThan(first?.x ?? Infinity);
    expect(second?.y).toBeLessThan(first?.y ?? 0);
  });

  it('stands in the middle on its first day, also when nothing has a price', () => {
    const { lines, marks } = plotOf([cost(1, '2026-01-01', '0')], 720, 240);
    expect(lines[0]?.points[0]?.x).toBe(386);
    expect(marks.at(-1)?.value).toBe(1);
  });

  it('ends at round numbers', () => {
    expect(niceAbove(37)).toBe(40);
    expect(niceAbove(0.3)).toBeCloseTo(0.4);
    expect(niceAbove(0)).toBe(1);
  });
});
