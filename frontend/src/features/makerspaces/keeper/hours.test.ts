import { describe, expect, it } from 'vitest';
import { spansOf, spansText } from './hours';

describe('hours as words', () => {
  it('reads several spans in any order, with the signs that people type', () => {
    expect(spansOf('13:00-18:00， 9:00～12:00')).toEqual([
      { opens: 540, closes: 720 },
      { opens: 780, closes: 1080 },
    ]);
    expect(spansOf('22:00–24:00')).toEqual([{ opens: 1320, closes: 1440 }]);
    expect(spansOf('  ')).toEqual([]);
  });

  it.each(['9', '09:00–', '18:00–09:00', '09:00–24:30', '09:60–10:00', '09:00–12:00, 11:00–13:00'])(
    'refuses %s',
    (text) => {
      expect(spansOf(text)).toBeNull();
    },
  );

  it('writes what it reads', () => {
    const text = '09:00–12:00, 13:30–24:00';
    expect(spansText(spansOf(text) ?? [])).toBe(text);
  });
});
