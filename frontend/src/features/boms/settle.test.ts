import { describe, expect, it } from 'vitest';
import type { Bom, BomMatch } from '@/lib/api/types';
import { withChoice, withoutChoice } from './settle';

const part = (partId: string, kind: string): BomMatch =>
  ({ partId, kind, accepted: false }) as BomMatch;
const BOM = {
  lines: [
    { row: 2, choice: null, match: part('a', 'spelling'), candidates: [part('a', 'spelling')] },
    { row: 3, choice: null, match: null, candidates: [] },
  ],
} as unknown as Bom;

describe('a decision on screen', () => {
  it('is there before the server knows, at its line only', () => {
    const after = withChoice(BOM, 2, part('b', 'mpn'));
    expect(after.lines[0]?.match).toMatchObject({ partId: 'b', kind: 'chosen', accepted: true });
    expect(after.lines[1]).toBe(BOM.lines[1]);
    expect(withChoice(BOM, 3, null).lines[1]?.choice?.partId).toBeNull();
  });

  it('is taken back to the surest candidate', () => {
    const after = withoutChoice(withChoice(BOM, 2, part('b', 'mpn')), 2);
    expect(after.lines[0]?.match?.partId).toBe('a');
    expect(after.lines[0]?.choice).toBeNull();
  });
});
