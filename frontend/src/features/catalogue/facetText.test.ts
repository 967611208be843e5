import { describe, expect, it } from 'vitest';
import { parameterText, valueText } from './facetText';

const capacitance = {
  name: 'capacitance',
  label: 'Capacitance',
  kind: 'range',
  unit: 'F',
  buckets: [],
};

describe('a filter in words', () => {
  it('writes ranges and values in the unit of the facet', () => {
    expect(valueText(capacitance, '10n..1u')).toBe('10 nF – 1 µF');
    expect(valueText(capacitance, '..1u')).toBe('≤ 1 µF');
    expect(valueText(capacitance, '100n..')).toBe('≥ 100 nF');
    expect(valueText(capacitance, '100n')).toBe('100 nF');
  });

  it('takes the label of the choice where there is one', () => {
    const buckets = [{ value: '3.3', label: '3.3 V', count: 4, selected: false }];
    expect(valueText({ ...capacitance, kind: 'term', buckets }, '3.3')).toBe('3.3 V');
  });

  it('leaves the value as it is without a facet', () => {
    expect(valueText(undefined, 'X7R')).toBe('X7R');
  });

  it('shows only parameters that have a value', () => {
    expect(parameterText(4700, { ...capacitance, unit: 'Ω' })).toBe('4.7 kΩ');
    expect(parameterText('X7R', capacitance)).toBe('X7R');
    expect(parameterText(undefined, capacitance)).toBeNull();
  });

  it('uses the words of a choice with the same value', () => {
    const buckets = [{ value: '0.0001', label: '100 ppm', count: 1, selected: false }];
    const words = [{ value: 'Fixed', label: '固定', count: 1, selected: false }];
    expect(parameterText('Fixed', { ...capacitance, kind: 'term', buckets: words })).toBe('固定');
    expect(parameterText(1e-4, { ...capacitance, unit: '%', buckets })).toBe('100 ppm');
  });
});
