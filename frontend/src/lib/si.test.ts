import { describe, expect, it } from 'vitest';
import { compactSi, formatSi, parseSi } from './si';

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
    ['5%', 5],
    ['10 ppm/°C', 10],
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

describe('compactSi and formatSi', () => {
  it('write the prefix that leaves one to three digits before the point', () => {
    expect(formatSi(1e-7, 'F')).toBe('100 nF');
    expect(formatSi(4700, 'Ω')).toBe('4.7 kΩ');
    expect(formatSi(999.9999999999, 'Hz')).toBe('1 kHz');
    expect(formatSi(0, 'V')).toBe('0 V');
    expect(formatSi(2.2e-12, 'F')).toBe('2.2 pF');
  });

  it('show ratios in percent, changes per kelvin in ppm, lengths in mm and memories in 1,024s', () => {
    expect(formatSi(0.1, '%')).toBe('10 %');
    expect(formatSi(1e-4, 'ppm/°C')).toBe('100 ppm/°C');
    expect(formatSi(0.00254, 'm')).toBe('2.54 mm');
    expect(formatSi(65536, 'B')).toBe('64 KB');
    expect(formatSi(1048576, 'B')).toBe('1 MB');
  });

  it('never scale ppm and degrees', () => {
    expect(formatSi(1500, 'ppm')).toBe('1500 ppm');
    expect(formatSi(125, '°C')).toBe('125 °C');
    expect(formatSi(8, null)).toBe('8');
  });

  it('read back what they wrote', () => {
    for (let exponent = -14; exponent <= 12; exponent++) {
      for (const digits of [1, 1.5, 2.2, 4.7, 9.99]) {
        const value = digits * 10 ** exponent;
        expect((parseSi(compactSi(value)) ?? NaN) / value).toBeCloseTo(1, 8);
        expect((parseSi(compactSi(-value)) ?? NaN) / -value).toBeCloseTo(1, 8);
      }
    }
  });
});
