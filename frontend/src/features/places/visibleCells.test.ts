import { describe, expect, it } from 'vitest';
import { byCell, cellsInView, isInView, sameCells } from './visibleCells';

const counter = (x: number, y: number) => ({ x, y, w: 1, h: 1 });

describe('the cells of a floor', () => {
  it('hold each counter once', () => {
    const counters = [counter(0, 0), counter(11.4, 0), counter(11.6, 0), counter(30, 40)];
    const cells = byCell(counters);
    expect([...cells.keys()]).toEqual(['0 0', '1 0', '2 3']);
    expect([...cells.values()].flat()).toHaveLength(counters.length);
  });

  it('in sight are those of the view and one more around it', () => {
    // 10 px a metre, a floor of 60 m: the view shows x from 24 to 48 m and y from 60 down to 36 m.
    const view = cellsInView({ left: 240, top: 0, width: 240, height: 240, scale: 10 }, 60);
    expect(view).toEqual({ west: 1, east: 5, south: 2, north: 5 });
    expect(isInView('3 4', view)).toBe(true);
    expect(isInView('0 4', view)).toBe(false);
    expect(isInView('3 1', view)).toBe(false);
  });

  it('are compared by their edges', () => {
    const view = { west: 0, east: 1, south: 2, north: 3 };
    expect(sameCells(view, { ...view })).toBe(true);
    expect(sameCells(view, { ...view, north: 4 })).toBe(false);
    expect(sameCells(null, view)).toBe(false);
  });
});
