import { describe, expect, it } from 'vitest';
import {
  filterCount,
  selectedOf,
  validatePartsSearch,
  withoutFilters,
  withoutWords,
  withRange,
  withToggled,
} from './search';

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

  it('loses the words that are not to be read as filters', () => {
    expect(withoutWords({ q: '100nF 16V  0603' }, '16v').q).toBe('100nF 0603');
    expect(withoutWords({ q: '0603' }, '0603')).toEqual({});
    expect(withoutWords({ q: 'ldo' }, 'x')).toEqual({ q: 'ldo' });
  });

  it('keeps the words and the order when filters go', () => {
    expect(withoutFilters({ q: 'a', sort: 'price', category: ['x'], filter: ['y:1'] })).toEqual({
      q: 'a',
      sort: 'price',
    });
  });
});
