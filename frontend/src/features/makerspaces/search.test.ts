import { expect, test } from 'vitest';
import { askedTime, validateFinderSearch } from './search';

test('a time that is looked for is Shenzhen’s, and nothing until all of it is said', () => {
  expect(askedTime({ day: '2027-03-01', at: '09:00', until: '11:00' })).toEqual({
    from: '2027-03-01T09:00:00+08:00',
    to: '2027-03-01T11:00:00+08:00',
  });
  expect(askedTime({ day: '2027-03-01', at: '09:00' })).toBeNull();
  expect(askedTime({ day: '2027-03-01', at: '11:00', until: '09:00' })).toBeNull();
});

test('what is no day, hour or sort is left out', () => {
  expect(validateFinderSearch({ sort: 'ship', day: 'soon', at: '9', q: 'laser' })).toEqual({
    q: 'laser',
  });
});
