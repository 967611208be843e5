import type { CurrencyCode } from './api/types';

export const CURRENCY_SIGNS: Record<string, string> = { CNY: '¥', USD: 'US$', HKD: 'HK$' };

/** The sign people of the market write; an unknown currency keeps its code. */
export const signOf = (currency: string): string => CURRENCY_SIGNS[currency] ?? `${currency} `;

/** A price of one piece: at least two decimals, at most six, and no trailing zeros beyond the second. */
export function unitPriceText(amount: string): string {
  return decimals(amount, 2, 6);
}

/** A sum of money in its currency's minor unit. */
export function totalText(amount: string): string {
  return decimals(amount, 2, 2);
}

function decimals(amount: string, least: number, most: number): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const kept = fraction.slice(0, most).replace(/0+$/, '').padEnd(least, '0');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${kept}`;
}

/** Prices come as `{amount, currency}`; breaks may carry the bare amount. */
export function amountOf(price: string | { amount: string }): string {
  return typeof price === 'string' ? price : price.amount;
}

export const DEFAULT_CURRENCY: CurrencyCode = 'CNY';
