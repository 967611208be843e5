import { expect, it } from 'vitest';
import { partsOf } from './timeLeft';

it('splits a time into days, hours, minutes and seconds', () => {
  expect(partsOf(90_061.9)).toEqual({ days: 1, hours: 1, minutes: 1, seconds: 1 });
  expect(partsOf(59)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 59 });
  expect(partsOf(-5)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 0 });
});
