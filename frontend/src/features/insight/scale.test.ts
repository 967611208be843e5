import { describe, expect, it } from 'vitest';
import { marksOf } from './scale';

describe('marksOf', () => {
  it.each([
    [[], [0, 1]],
    [
      [0, 0],
      [0, 1],
    ],
    [
      [329, 180],
      [0, 100, 200, 300, 400],
    ],
    [[46_599], [0, 20_000, 40_000, 60_000]],
    [[3], [0, 1, 2, 3]],
  ])('of %j are %j', (values, marks) => expect(marksOf(values)).toEqual(marks));
});
