import { expect, test } from 'vitest';
import { fileFault } from './files';

const file = (name: string, size = 1_000) => ({ name, size });

test('drawings, tables and photographs can be attached, programs cannot', () => {
  expect(fileFault([file('Lamp.PDF'), file('lines.csv'), file('reel.webp')], 0)).toBe(null);
  expect(fileFault([file('lamp.pdf'), file('lamp.exe')], 0)).toBe('kind');
});

test('each file is at most 20 MB, and a request has ten', () => {
  expect(fileFault([file('lamp.zip', 20_000_001)], 0)).toBe('size');
  expect(fileFault([file('a.pdf'), file('b.pdf')], 9)).toBe('count');
  expect(fileFault([file('a.pdf')], 9)).toBe(null);
});
