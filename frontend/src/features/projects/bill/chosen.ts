import type { BillItem, ProjectBill } from '@/lib/api/types';

/** What can be paid at once now: things that wait, whatever open payment they are part of. */
export const payable = (bill: ProjectBill): BillItem[] =>
  bill.items.filter(({ state, due }) => state === 'waiting' && due !== null);

/** Things that wait, by currency, since one payment has one. */
export function byCurrency(items: readonly BillItem[]): [string, BillItem[]][] {
  const groups = new Map<string, BillItem[]>();
  for (const item of items) {
    if (item.due === null) continue;
    const { currency } = item.due.amount;
    groups.set(currency, [...(groups.get(currency) ?? []), item]);
  }
  return [...groups];
}

/** The exact sum of amounts with two digits after the point. */
export function sum(amounts: readonly string[]): string {
  const cents = amounts.reduce((all, one) => all + BigInt(one.replace('.', '')), 0n);
  const text = cents.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
