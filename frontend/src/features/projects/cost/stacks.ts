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

/** A round number of at least that, to be the top of a scale. */
export function topOf(value: number): number {
  if (value <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((one) => one * step >= value) ?? 10) * step;
}
