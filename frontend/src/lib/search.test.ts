import { describe, expect, it } from 'vitest';
import { countOf, listOf, parseSearch, stringifySearch, textOf, toggled } from './search';

describe('the search part of an address', () => {
  it('keeps repeated names as lists and quotes nothing', () => {
    const search = {
      q: '10k 1%',
      filter: ['capacitance:10n..1u', 'dielectric:X7R'],
      quantity: 100,
    };
    const text = stringifySearch(search);
    expect(text).toBe('?q=10k+1%25&filter=capacitance:10n..1u&filter=dielectric:X7R&quantity=100');
    expect(parseSearch(text)).toEqual({ ...search, quantity: '100' });
  });

  it('leaves out what is empty, false or undefined', () => {
    expect(stringifySearch({ q: '', inStock: false, sort: undefined, category: [] })).toBe('');
    expect(parseSearch('?q=&sort=price')).toEqual({ sort: 'price' });
  });

  it('keeps text that looks like a number, a flag or JSON as text', () => {
    for (const q of ['104', 'true', 'null', '{"a":1}', '100nF & 10%', '电容']) {
      expect(parseSearch(stringifySearch({ q }))).toEqual({ q });
    }
  });
});

describe('values of an address', () => {
  it('are read leniently', () => {
    expect(textOf(['a', 'b'])).toBe('a');
    expect(textOf('')).toBeUndefined();
    expect(listOf('a')).toEqual(['a']);
    expect(listOf(['a', 'a', 'b'])).toEqual(['a', 'b']);
    expect(listOf(undefined)).toBeUndefined();
  });

  it('that are counts must be whole and large enough', () => {
    expect(countOf('100', 1)).toBe(100);
    for (const bad of ['0', '-1', '1.5', '1e3', 'abc', '9999999999']) {
      expect(countOf(bad, 1)).toBeUndefined();
    }
  });
});

describe('a choice of a list', () => {
  it('is switched on and off', () => {
    expect(toggled(undefined, 'a')).toEqual(['a']);
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggled(['a'], 'a')).toBeUndefined();
  });
});
