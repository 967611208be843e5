import { describe, expect, it } from 'vitest';
import { holds, levelOf, levelsOf } from './levels';

describe('levels of a building', () => {
  it.each([
    ['12F', 12],
    ['12', 12],
    ['第3层', 3],
    ['B2', -2],
    ['地下1层', -1],
    ['roof', null],
    [null, null],
  ])('%s is %s', (label, level) => {
    expect(levelOf(label)).toBe(level);
  });

  it('run from the top down and have no level 0', () => {
    expect(levelsOf({ floors: 3, basements: 2 })).toEqual([3, 2, 1, -1, -2]);
  });

  it('belong to a space from its lowest to its highest', () => {
    const stack = { floors: 9, basements: 1, from: 4, to: 6 };
    expect([3, 4, 6, 7].map((level) => holds(stack, level))).toEqual([false, true, true, false]);
    expect(holds({ ...stack, to: null }, 4)).toBe(false);
  });
});
