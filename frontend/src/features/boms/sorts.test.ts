import { describe, expect, it } from 'vitest';
import type { BomLine } from '@/lib/api/types';
import { counted, sortOf } from './sorts';

const line = (dnp: boolean, accepted: boolean | null): BomLine =>
  ({ dnp, match: accepted === null ? null : { accepted } }) as BomLine;

describe('what is to be done about a line', () => {
  it('is told by its match, unless the part is left off', () => {
    expect(sortOf(line(false, true))).toBe('sure');
    expect(sortOf(line(false, false))).toBe('check');
    expect(sortOf(line(false, null))).toBe('unknown');
    expect(sortOf(line(true, true))).toBe('off');
  });

  it('is counted', () => {
    expect(counted([line(false, true), line(false, true), line(true, null)])).toEqual({
      all: 3,
      sure: 2,
      check: 0,
      unknown: 0,
      off: 1,
    });
  });
});
