import { expect, test } from 'vitest';
import { readDateCode } from './dateCode';

test.each([
  ['2225', { year: 2022, week: 25, orLater: false }],
  ['2225+', { year: 2022, week: 25, orLater: true }],
  ['22+', { year: 2022, week: null, orLater: true }],
  ['2019+', { year: 2019, week: null, orLater: true }],
  ['2019', { year: 2020, week: 19, orLater: false }],
  ['9852', { year: 1998, week: 52, orLater: false }],
])('%s is read as it is meant', (code, parts) => {
  expect(readDateCode(code, 2026)).toEqual(parts);
});

test.each(['', '22', '2260', '2099+', '22/23', '+22'])('%j is no date code', (code) => {
  expect(readDateCode(code, 2026)).toBeNull();
});
