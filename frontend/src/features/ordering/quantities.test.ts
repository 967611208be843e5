import { describe, expect, it } from 'vitest';
import { legalQuantity, stepped, typedQuantity } from './quantities';

const terms = { moq: 25, multiple: 10 };

describe('a quantity', () => {
  it('is raised to the least multiple that covers it', () => {
    expect(legalQuantity(1, terms)).toBe(30);
    expect(legalQuantity(30, terms)).toBe(30);
    expect(legalQuantity(31, terms)).toBe(40);
  });

  it('goes up and down in multiples and never below the least', () => {
    expect(stepped(30, 1, terms)).toBe(40);
    expect(stepped(33, 1, terms)).toBe(40);
    expect(stepped(40, -1, terms)).toBe(30);
    expect(stepped(30, -1, terms)).toBe(30);
  });

  it('that was typed becomes one that is sold, or nothing', () => {
    expect(typedQuantity('1,001', terms)).toBe(1010);
    expect(typedQuantity('', terms)).toBeNull();
    expect(typedQuantity('-5', terms)).toBeNull();
  });
});
