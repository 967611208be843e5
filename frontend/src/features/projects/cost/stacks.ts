import type { CostItem, CostSheet } from '@/lib/api/types';

export interface Layer {
  item: CostItem;
  /** What it costs a piece; null where it has no price. */
  perUnit: number | null;
  /** From the bottom of the stack, in the unit of the price. */
  from: number;
}

export interface Stack {
  quantity: number;
  total: number;
  complete: boolean;
  layers: readonly Layer[];
}

/** The columns of a cost sheet as stacks, the first item at the bottom. Their heights are drawn, not reckoned with. */
export function stacksOf(sheet: CostSheet): Stack[] {
  return sheet.columns.map(({ quantity, complete }) => {
    let height = 0;
    const layers = sheet.items.map((item) => {
      const cell = item.cells.find((one) => one.quantity === quantity);
      const perUnit = cell === undefined ? null : Number(cell.perUnit.amount);
      const layer = { item, perUnit, from: height };
      height += perUnit ?? 0;
      return layer;
    });
    return { quantity, total: height, complete, layers };
  });
}

/** The powers of ten, as exponents, between which all amounts lie; amounts of 0 are on no such scale. */
export function decadesOf(amounts: readonly number[]): { from: number; to: number } {
  const logs = amounts.filter((one) => one > 0).map(Math.log10);
  if (logs.length === 0) return { from: 0, to: 1 };
  const from = Math.floor(Math.min(...logs));
  return { from, to: Math.max(from + 1, Math.ceil(Math.max(...logs))) };
}

/** Where an amount lies on that scale, from 0 to 1; the same factor is the same way everywhere. */
export const placeOf = (amount: number, { from, to }: { from: number; to: number }): number =>
  (Math.log10(amount) - from) / (to - from);
