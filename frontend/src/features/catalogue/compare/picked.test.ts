import { describe, expect, it } from 'vitest';
import { MOST_COMPARED, readPick, toggledPick, type Pick } from './picked';

const part = (number: number) => ({ id: `id-${number}`, mpn: `MPN${number}` });
const some = (count: number): Pick => ({
  parts: Array.from({ length: count }, (_, number) => part(number)),
  full: false,
});

describe('what is picked to be compared', () => {
  it('takes a part in and out again', () => {
    const one = toggledPick(some(0), part(7));
    expect(one).toEqual({ parts: [part(7)], full: false });
    expect(toggledPick(one, part(7))).toEqual(some(0));
  });

  it('says so when there is no room for one more, until one is taken out', () => {
    const full = toggledPick(some(MOST_COMPARED), part(99));
    expect(full).toEqual({ ...some(MOST_COMPARED), full: true });
    expect(toggledPick(full, part(0))).toEqual({ parts: full.parts.slice(1), full: false });
  });

  it('is read from what was kept, whatever became of it', () => {
    expect(readPick(JSON.stringify([part(1)])).parts).toEqual([part(1)]);
    expect(readPick(JSON.stringify(some(12).parts)).parts).toHaveLength(MOST_COMPARED);
    for (const broken of [null, '', '{', '{}', '[1, null, {"id": 3}]']) {
      expect(readPick(broken).parts).toEqual([]);
    }
  });
});
