import { expect, test } from 'vitest';
import type { OwnOffer } from '@/lib/api/types';
import { offerChange, offerFaults } from './offerChange';

const WORDS = { whole: 'whole', dateCode: 'code', prices: 'prices' };
const offer = { sku: 'a' } as OwnOffer;

function form(fields: Record<string, string>): FormData {
  const values = new FormData();
  const usual = { moq: '1', multiple: '1', currency: 'CNY', condition: 'new-original' };
  for (const [name, value] of Object.entries({ ...usual, ...fields })) values.set(name, value);
  return values;
}

test('what is emptied is cleared, what is filled in is sent', () => {
  const steps = [{ key: 1, from: '1', unitPrice: '0.5' }];
  const change = offerChange(offer, 4, form({ leadTimeDays: '3', lowStockAt: '' }), steps);
  expect(change).toMatchObject({
    sku: 'a',
    version: 4,
    leadTimeDays: 3,
    lowStockAt: null,
    priceBreaks: [{ from: 1, unitPrice: '0.5' }],
  });
  expect(change.clear).toContain('lowStockAt');
  expect(change.clear).not.toContain('leadTimeDays');
});

test('quantities of price breaks rise, and prices are above nothing', () => {
  const steps = (...texts: [string, string][]) =>
    texts.map(([from, unitPrice], key) => ({ key, from, unitPrice }));
  expect(offerFaults(form({}), steps(['1', '0.5'], ['100', '0.4']), WORDS)).toEqual({});
  for (const bad of [
    steps(),
    steps(['100', '0.5'], ['100', '0.4']),
    steps(['1', '0']),
    steps(['1', '1e5']),
    steps(['', '1']),
  ]) {
    expect(offerFaults(form({}), bad, WORDS)).toEqual({ priceBreaks: 'prices' });
  }
});

test('what cannot be read is told at its field', () => {
  const steps = [{ key: 1, from: '1', unitPrice: '1' }];
  const values = form({ moq: '0', dateCode: '22', lowStockAt: 'x', leadTimeDays: '' });
  expect(offerFaults(values, steps, WORDS)).toEqual({
    moq: 'whole',
    lowStockAt: 'whole',
    dateCode: 'code',
  });
});
