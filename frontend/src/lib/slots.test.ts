import { describe, expect, it } from 'vitest';
import { step } from './slots';

const WEEK = [3, 0, 1, 4];

describe('an arrow key in a week of slots', () => {
  it('goes up and down within a day and stops at its ends', () => {
    expect(step(WEEK, { column: 0, row: 0 }, 'ArrowDown')).toEqual({ column: 0, row: 1 });
    expect(step(WEEK, { column: 0, row: 2 }, 'ArrowDown')).toBeNull();
    expect(step(WEEK, { column: 0, row: 0 }, 'ArrowUp')).toBeNull();
  });

  it('passes over days without slots and stays at about the same height', () => {
    expect(step(WEEK, { column: 0, row: 2 }, 'ArrowRight')).toEqual({ column: 2, row: 0 });
    expect(step(WEEK, { column: 3, row: 3 }, 'ArrowLeft')).toEqual({ column: 2, row: 0 });
    expect(step(WEEK, { column: 3, row: 0 }, 'ArrowRight')).toBeNull();
    expect(step(WEEK, { column: 0, row: 0 }, 'ArrowLeft')).toBeNull();
  });

  it('goes to the first and the last slot of the day', () => {
    expect(step(WEEK, { column: 3, row: 2 }, 'Home')).toEqual({ column: 3, row: 0 });
    expect(step(WEEK, { column: 3, row: 0 }, 'End')).toEqual({ column: 3, row: 3 });
  });

  it('leads nowhere by any other key', () => {
    expect(step(WEEK, { column: 0, row: 0 }, 'a')).toBeNull();
  });
});
