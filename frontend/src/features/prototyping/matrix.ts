import type { Cell, Offer } from './types';

/** A provider's prices at one lead time, a cell for each quantity that was asked for. */
export interface MatrixRow {
  offer: Offer;
  leadTime: string;
  /** What the provider calls it. */
  leadTimeLabel: string;
  workingDays: number;
  cells: (Cell | null)[];
}

/** The offers as rows by provider and lead time; a provider's slowest, which is the cheapest, comes first. */
export function matrixRows(offers: readonly Offer[], quantities: readonly number[]): MatrixRow[][] {
  return offers.map((offer) => {
    const words = [...new Set(offer.cells.map(({ leadTime }) => leadTime))];
    return words.map((leadTime) => {
      const cells = quantities.map(
        (quantity) =>
          offer.cells.find((one) => one.asked === quantity && one.leadTime === leadTime) ?? null,
      );
      const days = cells.flatMap((cell) => (cell === null ? [] : [cell.workingDays]));
      const leadTimeLabel =
        offer.cells.find((one) => one.leadTime === leadTime)?.leadTimeLabel ?? leadTime;
      return { offer, leadTime, leadTimeLabel, workingDays: Math.max(0, ...days), cells };
    });
  });
}

/** What is compared: the total in the reader's currency. */
export const comparable = ({ shown, total }: Cell): number => Number((shown ?? total).amount);

/** The cheapest price of a quantity, over all providers and lead times. */
export function cheapest(offers: readonly Offer[], quantity: number): Cell | null {
  let best: Cell | null = null;
  for (const cell of offers.flatMap(({ cells }) => cells)) {
    if (cell.asked !== quantity) continue;
    if (best === null || comparable(cell) < comparable(best)) best = cell;
  }
  return best;
}

/** The best score first; who is new comes after all who have one. */
export const byScore = (offers: readonly Offer[]): Offer[] =>
  [...offers].sort((one, other) => (other.provider.score ?? -1) - (one.provider.score ?? -1));

/** The name of a cell in an address. */
export const cellName = (slug: string, { asked, leadTime }: Cell): string =>
  `${slug},${asked},${leadTime}`;

/** The cell of a name; null when there is no such price any more. */
export function findCell(
  offers: readonly Offer[],
  name: string | undefined,
): { offer: Offer; cell: Cell } | null {
  for (const offer of offers) {
    const cell = offer.cells.find((one) => cellName(offer.provider.slug, one) === name);
    if (cell !== undefined) return { offer, cell };
  }
  return null;
}
