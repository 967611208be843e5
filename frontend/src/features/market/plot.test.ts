import { describe, expect, it } from 'vitest';
import { linePath, scaleOf, timeOf } from './plot';

describe('scaleOf', () => {
  it('encloses the values in round steps', () => {
    const scale = scaleOf([97.3, 104.8, 112.1], false);
    expect(scale[0]).toBeLessThanOrEqual(97.3);
    expect(scale.at(-1)).toBeGreaterThanOrEqual(112.1);
    expect(scale).toEqual([95, 100, 105, 110, 115]);
  });

  it('begins at nought where it is asked to', () => {
    expect(scaleOf([0.3, 0.4], true)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  it('has room for values that are all the same', () => {
    const scale = scaleOf([100, 100], false);
    expect(scale[0]).toBeLessThanOrEqual(100);
    expect(scale.at(-1)).toBeGreaterThan(100);
  });
});

describe('linePath', () => {
  const scale = { x: (at: number) => at / 86_400_000, y: (value: number) => value };
  const day = (number: number) => number * 86_400_000;

  it('goes from point to point', () => {
    const points = [
      { at: day(0), value: 1 },
      { at: day(7), value: 3 },
    ];
    expect(linePath(points, scale, false, day(7))).toBe('M0 1L7 3');
  });

  it('holds a value until the next and the last until the end', () => {
    const points = [
      { at: day(0), value: 1 },
      { at: day(7), value: 3 },
    ];
    expect(linePath(points, scale, true, day(9))).toBe('M0 1H7L7 3H9');
  });

  it('breaks where there is no value', () => {
    const points = [
      { at: day(0), value: 1 },
      { at: day(7), value: null },
      { at: day(8), value: 2 },
    ];
    expect(linePath(points, scale, true, day(9))).toBe('M0 1H7M8 2H9');
  });
});

it('a day is the same instant for every reader', () => {
  expect(timeOf('2026-11-23')).toBe(Date.UTC(2026, 10, 23));
});
