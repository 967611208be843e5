import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '@/lib/search';
import {
  bodyOfNeed,
  changedNeed,
  conditionCount,
  missOf,
  picked,
  queryOf,
  searchOfNeed,
  validateNeed,
  type NeedSearch,
} from './need';

const FULL: NeedSearch = {
  minArea: '300',
  maxArea: '800',
  minPower: '100',
  water: 'true',
  use: ['laboratory', 'workshop'],
  canMeet: ['insured-tenant'],
  freeBy: '2026-12-01',
  polygon: '114.08,22.54;114.09,22.54;114.09,22.55',
  sort: 'cost',
};

describe('a need', () => {
  it('survives the address', () => {
    expect(validateNeed(parseSearch(stringifySearch(FULL)))).toEqual(FULL);
  });

  it('survives being kept', () => {
    expect(searchOfNeed(bodyOfNeed(FULL))).toEqual({ ...FULL, miss: '2' });
    expect(bodyOfNeed(FULL)).toMatchObject({ minArea: 300, water: true, miss: 2 });
  });

  it('drops what the address may not say', () => {
    expect(validateNeed({ ownership: ['crown'], water: 'false', sort: 'luck', miss: '9' })).toEqual(
      {},
    );
  });

  it('counts both ends of the area once', () => {
    expect(conditionCount({ minArea: '3', maxArea: '9' })).toBe(1);
    expect(conditionCount(FULL)).toBe(7);
    expect(conditionCount({ q: 'seg', bbox: '1,2,3,4' })).toBe(0);
  });

  it('shows what nearly fits, and more of it the more is asked', () => {
    expect(missOf({})).toBe(0);
    expect(missOf({ water: 'true' })).toBe(1);
    expect(missOf(FULL)).toBe(2);
    expect(missOf(changedNeed(FULL, { miss: '0' }))).toBe(0);
  });

  it('asks the server nothing of how it is shown', () => {
    expect(queryOf({ ...FULL, view: 'map', at: 'seg-plaza', pick: ['x'] })).not.toHaveProperty(
      'view',
    );
  });

  it('lets four units be compared, and no more', () => {
    const four = ['a', 'b', 'c', 'd'];
    expect(picked(four, 'e')).toEqual(four);
    expect(picked(four, 'b')).toEqual(['a', 'c', 'd']);
    expect(picked(['a'], 'a')).toBeUndefined();
    expect(picked(undefined, 'a')).toEqual(['a']);
  });
});
