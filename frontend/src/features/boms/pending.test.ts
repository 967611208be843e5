import { beforeEach, expect, test } from 'vitest';
import { forget, pendingOf, remember } from './pending';

const kept = new Map<string, string>();
const store = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};
const chosen = (row: number, partId: string | null) => ({
  row,
  partId,
  undo: false,
  key: `${row} ${partId}`,
});

beforeEach(() => kept.clear());

test('what was decided is pending until it is confirmed', () => {
  remember('a', chosen(2, 'p'), store);
  remember('a', chosen(3, null), store);
  expect(pendingOf('a', store)).toEqual([chosen(2, 'p'), chosen(3, null)]);
  expect(pendingOf('b', store)).toEqual([]);
  forget('a', chosen(2, 'p'), store);
  forget('a', chosen(3, null), store);
  expect(pendingOf('a', store)).toEqual([]);
  expect(kept.size).toBe(0);
});

test('decisions about one line stay in their order', () => {
  const undone = { row: 2, partId: null, undo: true, key: 'undone' };
  remember('a', chosen(2, 'p'), store);
  remember('a', undone, store);
  expect(pendingOf('a', store)).toEqual([chosen(2, 'p'), undone]);
  forget('a', chosen(2, 'p'), store);
  expect(pendingOf('a', store)).toEqual([undone]);
});

test('a browser that keeps nothing, or nonsense, is no obstacle', () => {
  const full = {
    ...store,
    setItem: () => {
      throw new Error('full');
    },
  };
  remember('a', chosen(2, 'p'), full);
  expect(pendingOf('a', full)).toEqual([]);
  kept.set('hqb-bom-pending-a', '{');
  expect(pendingOf('a', store)).toEqual([]);
});
