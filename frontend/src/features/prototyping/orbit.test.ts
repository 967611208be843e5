import { describe, expect, it } from 'vitest';
import { fitting, nearer, stepOf, turned } from './orbit';

const key = (name: string, more = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('an eye that goes round a part', () => {
  it('keeps its distance', () => {
    const eye = turned({ x: 3, y: 4, z: 5 }, 0.7, -0.3);
    expect(Math.hypot(eye.x, eye.y, eye.z)).toBeCloseTo(Math.hypot(3, 4, 5));
  });

  it('comes back after a whole turn', () => {
    const eye = turned({ x: 3, y: 4, z: 5 }, 2 * Math.PI, 0);
    expect([eye.x, eye.y, eye.z].map((at) => Math.round(at * 1e6) / 1e6)).toEqual([3, 4, 5]);
  });

  it('never goes over the top, where up would be nowhere', () => {
    const eye = turned({ x: 1, y: 0, z: 1 }, 0, 10);
    expect(eye.z).toBeGreaterThan(0);
    expect(Math.hypot(eye.x, eye.y)).toBeGreaterThan(0.01);
  });

  it('comes neither into the part nor out of sight', () => {
    const eye = { x: 10, y: 0, z: 0 };
    expect(nearer(eye, 0.01, 2, 50).x).toBe(2);
    expect(nearer(eye, 100, 2, 50).x).toBe(50);
    expect(nearer(eye, 0.5, 2, 50).x).toBe(5);
  });

  it('stands farther off where the picture is narrow', () => {
    expect(fitting(1, 40, 0.5)).toBeGreaterThan(fitting(1, 40, 1));
    expect(fitting(1, 40, 2)).toBeCloseTo(fitting(1, 40, 1));
  });
});

describe('a key', () => {
  it('turns, and with shift moves', () => {
    expect(stepOf(key('ArrowLeft'))).toBe('left');
    expect(stepOf(key('ArrowLeft', { shiftKey: true }))).toBe('pan-left');
    expect(stepOf(key('+', { shiftKey: true }))).toBe('nearer');
    expect(stepOf(key('Home'))).toBe('reset');
  });

  it('of the browser stays the browser’s', () => {
    expect(stepOf(key('Tab'))).toBeNull();
    expect(stepOf(key('+', { ctrlKey: true }))).toBeNull();
    expect(stepOf(key('ArrowLeft', { altKey: true }))).toBeNull();
  });
});
