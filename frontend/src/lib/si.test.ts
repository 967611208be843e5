import { describe, expect, it } from 'vitest';
import { compactSi, parseSi, plainNumber } from './si';

describe('parseSi', () => {
  it.each([
    ['100n', 1e-7],
    ['0.1uF', 1e-7],
    ['0.1µF', 1e-7],
    ['4k7', 4700],
    ['3V3', 3.3],
    ['10 k', 1e4],
    ['1M', 1e6],
    ['1m', 1e-3],
    ['2,2u', 2.2e-6],
    ['1e-7', 1e-7],
    ['-40', -40],
    ['.5', 0.5],
    ['5%', 0.05],
    ['10 ppm/°C', 1e-5],
    ['3.2mm', 3.2e-3],
    ['64KB', 65536],
    ['100 nF', 1e-7],
  ])('reads %s', (text, value) => {
    expect(parseSi(text)).toBeCloseTo(value, 15);
  });

  it.each(['', 'abc', 'X7R', '1..2', '12 34', '1u..', '--1', '10 k ohms and more'])(
    'refuses %j',
    (text) => {
      expect(parseSi(text)).toBeNull();
    },
  );
});

describe('compactSi', () => {
  it('reads back as what it wrote', () => {
    for (let exponent = -14; exponent <= 12; exponent++) {
      for (const digits of [1, 1.5, 2.2, 4.7, 9.99]) {
        const value = digits * 10 ** exponent;
        expect((parseSi(compactSi(value)) ?? NaN) / value).toBeCloseTo(1, 8);
        expect((parseSi(compactSi(-value)) ?? NaN) / -value).toBeCloseTo(1, 8);
      }
    }
  });
});

describe('plainNumber', () => {
  it('has no exponent', () => {
    expect(plainNumber(2.8e-7)).toBe('0.00000028');
    expect(plainNumber(65536)).toBe('65536');
    expect(plainNumber(0)).toBe('0');
  });
});
