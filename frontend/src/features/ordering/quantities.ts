export interface Terms {
  moq: number;
  multiple: number;
}

const MOST = 1_000_000_000;

/** The smallest quantity that the supplier sells and that covers the asked one. */
export function legalQuantity(asked: number, { moq, multiple }: Terms): number {
  return Math.ceil(Math.max(asked, moq, 1) / multiple) * multiple;
}

/** The next quantity that is sold, up or down; down ends at the least one. */
export function stepped(quantity: number, direction: 1 | -1, terms: Terms): number {
  const least = legalQuantity(1, terms);
  const legal = legalQuantity(quantity, terms);
  if (direction === 1) {
    return Math.min(MOST, legal === quantity ? quantity + terms.multiple : legal);
  }
  return Math.max(least, legal - terms.multiple);
}

/** What was typed as a quantity that is sold; null when it is no number. */
export function typedQuantity(text: string, terms: Terms): number | null {
  const digits = text.replace(/[\s,]/g, '');
  if (!/^\d{1,10}$/.test(digits)) return null;
  return Math.min(MOST - (MOST % terms.multiple), legalQuantity(Number(digits), terms));
}
