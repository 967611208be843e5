import { describe, expect, it } from 'vitest';
import { frameOf, sideOf } from './drawing';

describe('the frame of a drawing', () => {
  it('is read with the transform that turns y upwards', () => {
    const svg =
      '<svg xmlns="x" viewBox="-1 -11.5 22 12.5"><g class="a" transform="scale(1,-1)"><path/></g></svg>';
    expect(frameOf(svg)).toEqual({
      x: -1,
      y: -11.5,
      width: 22,
      height: 12.5,
      transform: 'scale(1,-1)',
    });
  });

  it('is turned by itself where the drawing says nothing', () => {
    expect(frameOf('<svg viewBox="0,0,2,1"></svg>')?.transform).toBe('scale(1 -1)');
  });

  it('is none where there is no sensible box', () => {
    expect(frameOf('<svg></svg>')).toBeNull();
    expect(frameOf('<svg viewBox="0 0 0 1"></svg>')).toBeNull();
    expect(frameOf('<svg viewBox="a b c d"></svg>')).toBeNull();
  });
});

describe('a finding on a layer', () => {
  it('is shown on the side that its role names', () => {
    expect(sideOf('mask-bottom')).toBe('bottom');
    expect(sideOf('copper-top')).toBe('top');
    expect(sideOf(null)).toBe('top');
  });
});
