import { describe, expect, it } from 'vitest';
import { nearestCounter } from './nearestCounter';

const at = (number: string, x: number, y: number) => ({ number, x, y, w: 1, h: 1 });
const A1 = at('A1', 0, 0);
const A2 = at('A2', 2, 0);
const A3 = at('A3', 4, 0);
const B1 = at('B1', 0.5, 2);
const ALL = [A1, A2, A3, B1];

describe('walking a floor with arrow keys', () => {
  it('goes to the next counter in that direction', () => {
    expect(nearestCounter(ALL, A1, 'ArrowRight')).toBe(A2);
    expect(nearestCounter(ALL, A3, 'ArrowLeft')).toBe(A2);
    expect(nearestCounter(ALL, A1, 'ArrowUp')).toBe(B1);
    expect(nearestCounter(ALL, B1, 'ArrowDown')).toBe(A1);
  });

  it('stays at the edge, and for other keys', () => {
    expect(nearestCounter(ALL, A1, 'ArrowLeft')).toBeNull();
    expect(nearestCounter(ALL, A1, 'a')).toBeNull();
  });
});
