import { describe, expect, it } from 'vitest';
import type { BomLine } from '@/lib/api/types';
import { counted, isOf, sortOf } from './sorts';

const line = (dnp: boolean, accepted: boolean | null, none = false): BomLine =>
  ({
    dnp,
    problems: dnp ? [{}] : [],
    match: accepted === null ? null : { accepted },
    choice: none ? { partId: null } : null,
  }) as BomLine;

describe('what is to be done about a line', () => {
  it('is told by its match, unless the part is left off or none is wanted', () => {
    expect(sortOf(line(false, true))).toBe('sure');
    expect(sortOf(line(false, false))).toBe('check');
    expect(sortOf(line(false, null))).toBe('unknown');
    expect(sortOf(line(false, null, true))).toBe('none');
    expect(sortOf(line(true, true))).toBe('off');
  });

  it('is open while somebody has to decide', () => {
    expect(isOf(line(false, false), 'open')).toBe(true);
    expect(isOf(line(false, null), 'open')).toBe(true);
    expect(isOf(line(false, null, true), 'open')).toBe(false);
    expect(isOf(line(true, null), 'open')).toBe(false);
  });

  it('is counted', () => {
    expect(counted([line(false, true), line(false, null), line(true, null)])).toEqual({
      open: 1,
      all: 3,
      sure: 1,
      check: 0,
      unknown: 1,
      none: 0,
      off: 1,
      odd: 1,
    });
  });
});
