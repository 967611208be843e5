import { describe, expect, it } from 'vitest';
import { briefPriceText, decimalsOf, signOf, totalText, unitPriceText } from './money';

describe('amounts of money', () => {
  it('keep every decimal of a unit price, and at least two', () => {
    expect(unitPriceText('0.012300')).toBe('0.0123');
    expect(unitPriceText('12')).toBe('12.00');
    expect(unitPriceText('1234.567891')).toBe('1,234.567891');
    expect(unitPriceText('1.5', 4)).toBe('1.5000');
  });

  it('are brief in lists, but never nought by rounding', () => {
    expect(briefPriceText('10.081701')).toBe('10.0817');
    expect(briefPriceText('0.001234')).toBe('0.001234');
    expect(briefPriceText('12345.6')).toBe('12,345.6000');
  });

  it('have two decimals as totals', () => {
    expect(totalText('1234567.8')).toBe('1,234,567.80');
  });

  it('line up in a column', () => {
    expect(decimalsOf(['1.00', '0.1234', '2.5'])).toBe(4);
    expect(decimalsOf([])).toBe(2);
  });

  it('show the sign of their currency', () => {
    expect([signOf('CNY'), signOf('USD'), signOf('HKD')]).toEqual(['¥', 'US$', 'HK$']);
    expect(signOf('EUR')).toBe('EUR ');
  });
});
