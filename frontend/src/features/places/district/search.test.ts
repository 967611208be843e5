import { describe, expect, it } from 'vitest';
import { pointText, startOf, validateDistrict } from './search';

describe('the address of the district map', () => {
  it('names a start of a walk in one of three ways', () => {
    expect(startOf('station:station-huaxin')).toEqual({ kind: 'station', slug: 'station-huaxin' });
    expect(startOf('building:seg-plaza')).toEqual({ kind: 'building', slug: 'seg-plaza' });
    expect(startOf(pointText(22.54551, 114.0812))).toEqual({
      kind: 'point',
      lat: 22.54551,
      lon: 114.0812,
    });
  });

  it('drops what is no start', () => {
    for (const text of [
      '',
      'seg-plaza',
      'station:',
      'station:A b',
      'point:1',
      'point:1,x',
      'moon:x',
    ]) {
      expect(startOf(text)).toBeNull();
      expect(validateDistrict({ from: text })).toEqual({});
    }
  });

  it('keeps minutes within what is walked', () => {
    expect(validateDistrict({ minutes: '40' })).toEqual({ minutes: 15 });
    expect(validateDistrict({ minutes: '0' })).toEqual({});
    expect(validateDistrict({ view: '2d', at: 'seg-plaza', minutes: '7' })).toEqual({
      view: '2d',
      at: 'seg-plaza',
      minutes: 7,
    });
  });
});
