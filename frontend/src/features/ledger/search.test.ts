import { describe, expect, it } from 'vitest';
import { readLedgerSearch, readStatementSearch } from './search';

describe('the address of a page of the ledger', () => {
  it('keeps what names an account, a type and a currency', () => {
    const search = { account: 'buyer_held:019a-b', type: 'buyer_held', currency: 'USD' };
    expect(readLedgerSearch(search)).toEqual(search);
  });

  it('drops what does not', () => {
    expect(readLedgerSearch({ account: 'a b', type: 'X', currency: 'EUR', other: 1 })).toEqual({});
    expect(readStatementSearch({ from: 'today', to: 7, currency: 'cny' })).toEqual({});
  });

  it('keeps the days of a statement', () => {
    const search = { currency: 'CNY', from: '2026-05-01', to: '2026-05-31' };
    expect(readStatementSearch(search)).toEqual(search);
  });
});
