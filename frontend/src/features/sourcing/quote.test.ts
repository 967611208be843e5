import { describe, expect, it } from 'vitest';
import { isShownNext, stepsOf } from './quote';

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

it('photographs of the last version and new ones are shown next, dropped ones are not', () => {
  const versions = [{ photos: ['reel'] }, { photos: ['label', 'reel'] }] as Parameters<
    typeof isShownNext
  >[0]['versions'];
  expect(['label', 'reel', 'new'].map((photo) => isShownNext({ versions }, photo))).toEqual([
    false,
    true,
    true,
  ]);
});
