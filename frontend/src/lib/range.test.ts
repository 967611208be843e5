import { describe, expect, it } from 'vitest';
import { parseRange, rangeFromInput, splitFilter } from './range';

describe('a range typed into two boxes', () => {
  it('becomes the text of the filter', () => {
    expect(rangeFromInput('100n', '1u')).toEqual({ text: '100n..1u' });
    expect(rangeFromInput('0.1uF', '')).toEqual({ text: '100n..' });
    expect(rangeFromInput('', '4k7')).toEqual({ text: '..4.7k' });
  });

  it('is no filter when both boxes are empty', () => {
    expect(rangeFromInput(' ', '')).toEqual({ text: null });
  });

  it('says what is wrong', () => {
    expect(rangeFromInput('1u', '100n')).toEqual({ fault: 'reversed' });
    expect(rangeFromInput('abc', '')).toEqual({ fault: 'not-a-number' });
    expect(rangeFromInput('1', 'X7R')).toEqual({ fault: 'not-a-number' });
  });
});

describe('a range in the address', () => {
  it('may be open at either end', () => {
    expect(parseRange('10n..1u')).toEqual({ from: 1e-8, to: 1e-6 });
    expect(parseRange('10n..')).toEqual({ from: 1e-8, to: null });
    expect(parseRange('..1u')).toEqual({ from: null, to: 1e-6 });
    expect(parseRange('X7R')).toBeNull();
  });

  it('is split from its name at the first colon', () => {
    expect(splitFilter('note:a:b')).toEqual({ name: 'note', value: 'a:b' });
  });
});
