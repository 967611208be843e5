import { describe, expect, it } from 'vitest';
import type { BomLine } from '@/lib/api/types';
import { deedOf, moved, nextOpen } from './keys';

const line = (row: number, accepted: boolean): BomLine =>
  ({ row, dnp: false, choice: null, match: { accepted } }) as BomLine;
const LINES = [line(2, false), line(3, true), line(5, false), line(6, true)];

describe('keys of the list', () => {
  it('move, choose and decide', () => {
    expect(deedOf('j')).toEqual(deedOf('ArrowDown'));
    expect(deedOf('k')).toEqual({ kind: 'move', by: -1 });
    expect(deedOf('3')).toEqual({ kind: 'choose', candidate: 2 });
    expect(deedOf('9')).toBeNull();
    expect(deedOf('u')).toEqual({ kind: 'undo' });
    expect(deedOf('Tab')).toBeNull();
  });

  it('stay within the list', () => {
    expect(moved(LINES, 2, -1)).toBe(2);
    expect(moved(LINES, 3, 1)).toBe(5);
    expect(moved(LINES, 6, 10)).toBe(6);
    expect(moved(LINES, null, 1)).toBe(2);
    expect(moved([], null, 1)).toBeNull();
  });

  it('go on at the next line that is open, from the start again at the end', () => {
    expect(nextOpen(LINES, 2)).toBe(5);
    expect(nextOpen(LINES, 5)).toBe(2);
    expect(nextOpen([line(1, true)], 1)).toBe(1);
  });
});
