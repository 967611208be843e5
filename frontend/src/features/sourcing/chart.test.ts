import { describe, expect, it } from 'vitest';
import { neighbour, reachOf, scaleOf, stepsOf, ticksOf, type ChartPoint } from './chart';

const point = (at: number, total: number): ChartPoint => ({ key: `${at}`, at, total, leftOut: 0 });
const POINTS = [point(1, 900), point(2, 700), point(4, 650)];
const FRAME = { width: 400, height: 200, left: 50, right: 10, top: 10, bottom: 30 };

describe('the trade-off chart', () => {
  it('encloses all values with round numbers', () => {
    const ticks = ticksOf([650, 700, 900]);
    expect(ticks[0]).toBeLessThanOrEqual(650);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(900);
    expect(ticksOf([5])[0]).toBeLessThan(5);
    expect(ticksOf([5]).at(-1)).toBeGreaterThan(5);
  });

  it('draws more suppliers to the right and less money below', () => {
    const { x, y } = scaleOf(POINTS, FRAME);
    expect(x(1)).toBe(50);
    expect(x(4)).toBe(390);
    expect(y(650)).toBeGreaterThan(y(900));
    expect(stepsOf(POINTS, { x, y })).toMatch(/^M50 .*H163\.3V.*H390V/);
  });

  it('puts a single point into the middle', () => {
    expect(scaleOf([point(3, 10)], FRAME).x(3)).toBe(220);
  });

  it('gives each point a column of its own', () => {
    expect(reachOf([50, 163, 390])).toBe(44);
    expect(reachOf([50, 62, 90])).toBe(12);
    expect(reachOf([50])).toBe(44);
  });

  it('is walked with arrow keys', () => {
    expect(neighbour(POINTS, '2', 'ArrowRight')?.key).toBe('4');
    expect(neighbour(POINTS, '1', 'ArrowLeft')).toBeNull();
    expect(neighbour(POINTS, '1', 'Tab')).toBeNull();
  });
});
