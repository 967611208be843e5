import { describe, expect, it } from 'vitest';
import { firstWords } from './firstWords';

const line = { mpn: null, value: null, footprint: null, description: null };

describe('the words that a search begins with', () => {
  it('are the number alone', () => {
    expect(firstWords({ ...line, mpn: 'LM358', value: 'op amp', footprint: 'SOIC-8' })).toBe(
      'LM358',
    );
  });

  it('are the value and the size of a chip, without the name of its library', () => {
    const footprint = 'Resistor_SMD:R_0603_1608Metric';
    expect(firstWords({ ...line, value: '4k7', footprint })).toBe('4k7 0603');
    expect(firstWords({ ...line, value: '4k7 0603', footprint })).toBe('4k7 0603');
  });

  it('leave out what no catalogue knows', () => {
    const footprint = 'Buttons_Switches_SMD:SW_DIP_x4_W8.61mm_Slide_LowProfile';
    expect(firstWords({ ...line, value: 'DIPSW', footprint })).toBe('DIPSW');
    expect(firstWords({ ...line, footprint, description: 'DIP switch' })).toBe('DIP switch');
    expect(firstWords({ ...line, footprint })).toBe('');
  });
});
