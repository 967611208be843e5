/** Prices at a quantity, by the same rules the server uses. */

export interface Break {
  from: number;
  unitPrice: string;
}

export interface Ladder {
  moq: number;
  multiple: number;
  breaks: readonly Break[];
}

/** The smallest quantity that may be ordered and is not below the wanted one. */
export function legalQuantity(wanted: number, moq: number, multiple: number): number {
  const least = Math.max(wanted, moq, 1);
  return Math.ceil(least / multiple) * multiple;
}

/** The unit price that holds at a quantity: that of the highest break not above it. */
export function unitPriceAt(breaks: readonly Break[], quantity: number): string | null {
  let price: string | null = null;
  for (const step of breaks) if (step.from <= quantity) price = step.unitPrice;
  return price;
}

/** The least unit price over many ladders at one wanted quantity, or null when none sells it. */
export function bestUnitPrice(ladders: readonly Ladder[], wanted: number): number | null {
  let best: number | null = null;
  for (const { breaks, moq, multiple } of ladders) {
    const price = unitPriceAt(breaks, legalQuantity(wanted, moq, multiple));
    if (price !== null && (best === null || Number(price) < best)) best = Number(price);
  }
  return best;
}
