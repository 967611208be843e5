import { CURRENCIES, type CurrencyCode } from '@/lib/api/types';
import type { StatementSearch } from './queries';

/** What of the ledger is on the screen: everything, the accounts of a type, or the entries of one. */
export interface LedgerSearch {
  type?: string;
  account?: string;
  currency?: CurrencyCode;
}

const ACCOUNT = /^[a-z_]+(:[0-9A-Za-z_-]{1,64})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function currencyOf(value: unknown): { currency?: CurrencyCode } {
  const currency = CURRENCIES.find((code) => code === value);
  return currency === undefined ? {} : { currency };
}

function matching<K extends string>(name: K, value: unknown, form: RegExp) {
  return (typeof value === 'string' && form.test(value) ? { [name]: value } : {}) as Partial<
    Record<K, string>
  >;
}

export function readLedgerSearch(raw: Record<string, unknown>): LedgerSearch {
  return {
    ...matching('type', raw['type'], /^[a-z_]+$/),
    ...matching('account', raw['account'], ACCOUNT),
    ...currencyOf(raw['currency']),
  };
}

export function readStatementSearch(raw: Record<string, unknown>): StatementSearch {
  return {
    ...currencyOf(raw['currency']),
    ...matching('from', raw['from'], DAY),
    ...matching('to', raw['to'], DAY),
  };
}
