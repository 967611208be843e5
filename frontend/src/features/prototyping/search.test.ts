import { describe, expect, it } from 'vitest';
import { readQuantities, USUAL_QUANTITIES, validateDesignSearch, writeQuantities } from './search';

describe('quantities in an address', () => {
  it('are in order, once each, and at most eight', () => {
    expect(readQuantities('30,5,5,10')).toEqual([5, 10, 30]);
    expect(readQuantities('1,2,3,4,5,6,7,8,9')).toHaveLength(8);
  });

  it('that make no sense are left out, and none at all are the usual', () => {
    expect(readQuantities('0,7,1000001')).toEqual([7]);
    expect(readQuantities('many')).toEqual(USUAL_QUANTITIES);
    expect(readQuantities(undefined)).toEqual(USUAL_QUANTITIES);
  });

  it('come back as they were written', () => {
    expect(readQuantities(writeQuantities([5, 100]))).toEqual([5, 100]);
  });
});

describe('the address of a design', () => {
  it('holds only what it knows', () => {
    expect(
      validateDesignSearch({ process: 'baking', option: 'finish:enig', pieces: '5', other: 'x' }),
    ).toEqual({ option: ['finish:enig'], pieces: '5' });
  });
});
