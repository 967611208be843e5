import { describe, expect, it } from 'vitest';
import { filterNumber, textToType, typedUnit, typedValue, valueWithUnit } from './units';

describe('a value with its unit', () => {
  it.each([
    [1e-7, 'F', '100 nF'],
    [4700, 'Ω', '4.7 kΩ'],
    [999.9999999999, 'Hz', '1 kHz'],
    [0, 'V', '0 V'],
    [0.01, '%', '1 %'],
    [1e-5, '%', '10 ppm'],
    [1e-4, 'ppm/°C', '100 ppm/°C'],
    [65536, 'B', '64 KB'],
    [512, 'B', '512 B'],
    [-40, '°C', '-40 °C'],
    [32, 'bit', '32 bit'],
    [0.0032, 'm', '3.2 mm'],
    [120, '°', '120°'],
    [8, null, '8'],
  ])('%d of %s is %s', (value, unit, text) => {
    expect(valueWithUnit(value, unit)).toBe(text);
  });
});

describe('a value to type', () => {
  it.each([
    [0.05, '%'],
    [1e-5, '%'],
    [1e-4, 'ppm/°C'],
    [65536, 'B'],
    [0.0032, 'm'],
    [4.7e-9, 'F'],
    [-40, '°C'],
    [3.3, 'V'],
    [12, null],
  ])('%d of %s is read back as it was', (value, unit) => {
    expect(typedValue(textToType(value, unit), unit)).toBeCloseTo(value, 12);
  });

  it('stands before the unit that people use', () => {
    expect(['%', 'm', 'F', null].map(typedUnit)).toEqual(['%', 'mm', 'F', '']);
  });
});

describe('a value in a filter', () => {
  it('has a prefix only where the unit takes one', () => {
    expect(filterNumber(1e-7, 'F')).toBe('100n');
    expect(filterNumber(0.01, '%')).toBe('0.01');
    expect(filterNumber(65536, 'B')).toBe('65536');
    expect(filterNumber(2.8e-7, '%')).toBe('0.00000028');
    expect(filterNumber(48, null)).toBe('48');
  });
});
