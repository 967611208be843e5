import { describe, expect, it } from 'vitest';
import type { Facet } from '@/lib/api/types';
import {
  filterCount,
  inKnownNames,
  selectedOf,
  validatePartsSearch,
  withoutFilters,
  withoutPiece,
  withoutReading,
  withReading,
  piecesAsText,
  withRange,
  withToggled,
} from './search';

describe('names of an old link', () => {
  const facet = (name: string, ...chosen: string[]): Facet => ({
    name,
    label: name,
    kind: 'term',
    unit: null,
    buckets: [
      { value: 'another', label: 'another', count: 9, selected: false },
      ...chosen.map((value) => ({ value, label: value, count: 1, selected: true })),
    ],
  });

  it('become those that the server has', () => {
    const old = { q: 'cap', package: ['C0603', '0603', 'LQFP48'] };
    const now = inKnownNames(old, [facet('package', '0603', 'LQFP-48')]);
    expect(now).toEqual({ q: 'cap', package: ['0603', 'LQFP-48'] });
    expect(withToggled(now, 'package', '0603').package).toEqual(['LQFP-48']);
  });

  it('stay as they are when they are known, or nothing is told', () => {
    const known = { package: ['0603'], manufacturer: ['Texas Instruments'] };
    expect(inKnownNames(known, [facet('package', '0603'), facet('manufacturer')])).toBe(known);
    expect(inKnownNames(known, [])).toBe(known);
  });
});

describe('the address of the results page', () => {
  it('keeps what is known and drops the rest', () => {
    const search = { q: 'ldo', category: 'ldo', sort: 'Side ways', inStock: 'true', size: '9' };
    expect(validatePartsSearch(search)).toEqual({ q: 'ldo', category: ['ldo'], inStock: true });
  });

  it('switches values of lists and of parameters', () => {
    const one = withToggled({ q: 'ldo' }, 'package', 'SOT-23-5');
    const two = withToggled(one, 'outputVoltage', '3.3');
    expect(two).toEqual({ q: 'ldo', package: ['SOT-23-5'], filter: ['outputVoltage:3.3'] });
    expect(selectedOf(two, 'outputVoltage')).toEqual(['3.3']);
    expect(filterCount(two)).toBe(2);
    expect(withToggled(withToggled(two, 'package', 'SOT-23-5'), 'outputVoltage', '3.3')).toEqual({
      q: 'ldo',
    });
  });

  it('has one range of a parameter at a time', () => {
    const search = withRange({ filter: ['dielectric:X7R'] }, 'capacitance', '10n..1u');
    expect(withRange(search, 'capacitance', '1u..').filter).toEqual([
      'dielectric:X7R',
      'capacitance:1u..',
    ]);
    expect(withRange(search, 'capacitance', null).filter).toEqual(['dielectric:X7R']);
  });

  it('loses a piece of its text with what was said of it', () => {
    const search = { q: '104 16V', as: ['104=capacitance:100nF', '16V=text'] };
    expect(withoutPiece(search, { text: '104', start: 0, end: 3 })).toEqual({
      q: '16V',
      as: ['16V=text'],
    });
    expect(withoutPiece({ q: '0603' }, { text: '0603', start: 0, end: 4 })).toEqual({});
    expect(withoutPiece({ q: 'ldo' }, { text: 'x', start: 0, end: 1 })).toEqual({ q: 'ldo' });
  });

  it('has one reading of a piece at a time', () => {
    const text = withReading({ q: '104' }, '104', 'text');
    expect(piecesAsText(text)).toEqual(['104']);
    const value = withReading(text, '104', 'resistance:100kΩ');
    expect(value).toEqual({ q: '104', as: ['104=resistance:100kΩ'] });
    expect(withoutReading(value, '104')).toEqual({ q: '104' });
  });

  it('keeps the words and the order when filters go', () => {
    expect(withoutFilters({ q: 'a', sort: 'price', category: ['x'], filter: ['y:1'] })).toEqual({
      q: 'a',
      sort: 'price',
    });
  });
});
