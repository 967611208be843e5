/** `12F`, `12` and `L12` are 12; `B2` is -2; what cannot be read is null. */
export function levelOf(label: string | null | undefined): number | null {
  const text = (label ?? '').trim().toUpperCase();
  const below = /^(?:B|-|负|地下)\s*(\d+)/.exec(text);
  if (below) return -Number(below[1]);
  const above = /^(?:L|F|第)?\s*(\d+)\s*(?:F|层|楼)?$/.exec(text);
  return above ? Number(above[1]) : null;
}

export interface Stack {
  floors: number;
  basements: number;
  /** Lowest and highest level of the space, or null where they are unknown. */
  from: number | null;
  to: number | null;
}

/** The levels of a building from the top down, without a level 0. */
export function levelsOf({ floors, basements }: Pick<Stack, 'floors' | 'basements'>): number[] {
  const above = Array.from({ length: floors }, (_, index) => floors - index);
  const below = Array.from({ length: basements }, (_, index) => -1 - index);
  return [...above, ...below];
}

export const holds = ({ from, to }: Stack, level: number): boolean =>
  from !== null && to !== null && level >= Math.min(from, to) && level <= Math.max(from, to);
