import { describe, expect, it } from 'vitest';
import { shapeOf } from './family';

describe('the shape of a package', () => {
  it.each([
    ['LQFP-48(7x7)', '', 'quad', 48],
    ['SOT-23-5', 'ldo', 'sot', 5],
    ['SOT-23', 'transistors', 'sot', 3],
    ['SOIC-8', '', 'dual', 8],
    ['QFN-32-EP(5x5)', '', 'qfn', 32],
    ['0603', 'chip-resistors', 'chip', 2],
    ['TO-252-2', 'ldo', 'power', 3],
    ['BGA-256', 'processors', 'bga', 256],
    ['SMD3225-4P', 'crystals', 'crystal', 4],
    ['DIP-16', 'logic', 'dip', 16],
    ['SMA', 'schottky-diodes', 'diode', 2],
  ])('of %s (%s) is %s with %i terminals', (name, category, family, pins) => {
    expect(shapeOf(name, category)).toMatchObject({ family, pins });
  });

  it('is guessed from the category where the name says nothing', () => {
    expect(shapeOf(null, 'inductors').family).toBe('coil');
    expect(shapeOf('-', 'microcontrollers').family).toBe('quad');
    expect(shapeOf(null).family).toBe('dual');
  });

  it('tells resistors from capacitors', () => {
    expect(shapeOf('0402', 'chip-resistors').body).toBe('resistor');
    expect(shapeOf('0402', 'mlcc').body).toBe('capacitor');
  });
});
