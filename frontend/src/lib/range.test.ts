import { describe, expect, it } from 'vitest';
import { parseRange, rangeFromInput, splitFilter } from './range';

describe('a range typed into two boxes', () => {
  it('becomes the text of the filter', () => {
    expect(rangeFromInput('100n', '1u', 'F')).toEqual({ text: '100n..1u' });
    expect(rangeFromInput('0.1uF', '', 'F')).toEqual({ text: '100n..' });
    expect(rangeFromInput('', '4k7', 'Ω')).toEqual({ text: '..4.7k' });
  });

  it('is in the unit of its boxes where it states none', () => {
    expect(rangeFromInput('1', '5', '%')).toEqual({ text: '0.01..0.05' });
    expect(rangeFromInput('20ppm', '', '%')).toEqual({ text: '0.00002..' });
    expect(rangeFromInput('64K', '1M', 'B')).toEqual({ text: '65536..1048576' });
  });

  it('is no filter when both boxes are empty', () => {
    expect(rangeFromInput(' ', '', 'F')).toEqual({ text: null });
  });

  it('says what is wrong', () => {
    expect(rangeFromInput('1u', '100n', 'F')).toEqual({ fault: 'reversed' });
    expect(rangeFromInput('abc', '', 'F')).toEqual({ fault: 'not-a-number' });
    expect(rangeFromInput('1', 'X7R', null)).toEqual({ fault: 'not-a-number' });
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
