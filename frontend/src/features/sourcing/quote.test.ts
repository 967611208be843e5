import { describe, expect, it } from 'vitest';
import { stepsOf } from './quote';

describe('prices as they are typed', () => {
  it('are steps of a quantity and a price', () => {
    expect(stepsOf('10: 0.50, 100:0.40; 1000 0.3', 1)).toEqual([
      { from: 10, unitPrice: '0.50' },
      { from: 100, unitPrice: '0.40' },
      { from: 1000, unitPrice: '0.3' },
    ]);
  });

  it('count from the least order on when there is one price alone', () => {
    expect(stepsOf(' 0.5 ', 25)).toEqual([{ from: 25, unitPrice: '0.5' }]);
  });

  it('are left to the server to refuse when they are none', () => {
    expect(stepsOf('many: cheap', 1)).toEqual([{ from: null, unitPrice: 'cheap' }]);
    expect(stepsOf('', 1)).toEqual([]);
  });
});
