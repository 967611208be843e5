import { describe, expect, it } from 'vitest';
import type { PartWatch } from '@/lib/api/types';
import { changeOf, hasCondition, keptSearch, searchOfWatch } from './watches';

const watch = {
  id: '1',
  name: 'Decoupling',
  search: { q: '0603', as: ['0603=text'], filter: ['capacitance:100n'], inStock: true },
  part: null,
  quantity: 500,
  currency: 'USD',
  tellNew: false,
  priceBelow: '0.01',
  stockAbove: null,
  alert: true,
  met: 0,
  createdAt: '',
  lookedAt: '',
} as unknown as PartWatch;

describe('a kept search', () => {
  it('leaves out how the list looked', () => {
    expect(
      keptSearch({ q: 'ldo', as: ['ldo=text'], sort: 'price', view: 'cards', category: ['a'] }),
    ).toEqual({
      q: 'ldo',
      as: ['ldo=text'],
      category: ['a'],
    });
  });

  it('leads back to its results', () => {
    expect(searchOfWatch(watch)).toEqual({
      q: '0603',
      as: ['0603=text'],
      filter: ['capacitance:100n'],
      inStock: true,
      quantity: 500,
      currency: 'USD',
    });
  });

  it('keeps its conditions when the alert is switched', () => {
    expect(changeOf(watch, { alert: false })).toMatchObject({ priceBelow: '0.01', alert: false });
    expect(hasCondition(watch)).toBe(true);
    expect(hasCondition({ ...watch, priceBelow: null })).toBe(false);
  });
});
