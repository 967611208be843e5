import { describe, expect, it } from 'vitest';
import type { BillItem, CurrencyCode } from '@/lib/api/types';
import { byCurrency, payable, sum } from './chosen';

const item = (
  id: string,
  state: string,
  amount: string | null,
  currency: CurrencyCode = 'CNY',
): BillItem => ({
  kind: 'boards',
  order: 'production',
  orderId: id,
  number: id,
  title: null,
  party: 'Sparrow',
  state,
  total: { amount: '100.00', currency },
  due:
    amount === null
      ? null
      : {
          kind: 'milestone',
          id,
          title: null,
          amount: { amount, currency },
          before: null,
          payment: null,
        },
  later: [],
});

describe('what is paid at once', () => {
  it('is what waits and has something due', () => {
    const items = [
      item('a', 'waiting', '1.00'),
      item('b', 'paying', '2.00'),
      item('c', 'paid', null),
    ];
    const bill = { items, waiting: [], later: [], payments: [], addable: [] };
    expect(payable(bill).map(({ orderId }) => orderId)).toEqual(['a']);
  });

  it('is one payment a currency', () => {
    const groups = byCurrency([
      item('a', 'waiting', '1.00'),
      item('b', 'waiting', '2.00', 'USD'),
      item('c', 'waiting', '3.00'),
    ]);
    expect(groups.map(([currency, all]) => [currency, all.length])).toEqual([
      ['CNY', 2],
      ['USD', 1],
    ]);
  });

  it('comes to an exact sum', () => {
    expect(sum(['0.10', '0.20'])).toBe('0.30');
    expect(sum([])).toBe('0.00');
    expect(sum(['99999999999999.99', '0.01'])).toBe('100000000000000.00');
  });
});
