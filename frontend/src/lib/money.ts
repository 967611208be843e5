import type { CurrencyCode } from './api/types';

export const CURRENCY_SIGNS: Record<string, string> = { CNY: '¥', USD: 'US$', HKD: 'HK$' };

/** The sign people of the market write; an unknown currency keeps its code. */
export const signOf = (currency: string): string => CURRENCY_SIGNS[currency] ?? `${currency} `;

/** A price of one piece: exact, with at most six decimals and at least as many as asked for. */
export function unitPriceText(amount: string, least = 2): string {
  return decimals(amount, least, 6);
}

/** A price to compare at a glance: four decimals, or six where four would hide the value. */
export function briefPriceText(amount: string): string {
  const value = Number(amount);
  return grouped(value.toFixed(value !== 0 && Math.abs(value) < 0.01 ? 6 : 4));
}

/** How many decimals a set of prices needs, so that their points stand below each other. */
export function decimalsOf(amounts: readonly string[]): number {
  const lengths = amounts.map((amount) => unitPriceText(amount).split('.')[1]?.length ?? 0);
  return Math.max(2, ...lengths);
}

/** A sum of money in its currency's minor unit. */
export function totalText(amount: string): string {
  return decimals(amount, 2, 2);
}

function decimals(amount: string, least: number, most: number): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const kept = fraction.slice(0, most).replace(/0+$/, '').padEnd(least, '0');
  return grouped(`${whole}.${kept}`);
}

const grouped = (text: string): string => text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');

/** Prices come as `{amount, currency}`; breaks may carry the bare amount. */
export function amountOf(price: string | { amount: string }): string {
  return typeof price === 'string' ? price : price.amount;
}

export const DEFAULT_CURRENCY: CurrencyCode = 'CNY';
