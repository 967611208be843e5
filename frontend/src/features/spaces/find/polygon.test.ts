import { describe, expect, it } from 'vitest';
import type { Position } from '@/lib/geo';
import { crossesItself, isFlat, parsePolygon, polygonText } from './polygon';

const SQUARE: Position[] = [
  [114.08, 22.54],
  [114.09, 22.54],
  [114.09, 22.55],
  [114.08, 22.55],
];
const BOW: Position[] = [
  [114.08, 22.54],
  [114.09, 22.55],
  [114.09, 22.54],
  [114.08, 22.55],
];

describe('an area on the map', () => {
  it('survives the address', () => {
    expect(parsePolygon(polygonText(SQUARE))).toEqual(SQUARE);
  });

  it('is none when its corners lie at one place or in one line', () => {
    const [a, b] = SQUARE as [Position, Position];
    expect(isFlat(SQUARE)).toBe(false);
    expect(isFlat([a, a, a])).toBe(true);
    expect(isFlat([a, b, [114.085, 22.54]])).toBe(true);
  });

  it('is none when it cannot be read', () => {
    expect(parsePolygon(undefined)).toEqual([]);
    expect(parsePolygon('1,2;3,4')).toEqual([]);
    expect(parsePolygon('1,2;3,x;5,6')).toEqual([]);
    expect(parsePolygon('1,2,3;3,4,5;5,6,7')).toEqual([]);
  });

  it('says when its line crosses itself', () => {
    expect(crossesItself(SQUARE, true)).toBe(false);
    expect(crossesItself(BOW, true)).toBe(true);
    expect(crossesItself(BOW.slice(0, 3), false)).toBe(false);
  });
});
