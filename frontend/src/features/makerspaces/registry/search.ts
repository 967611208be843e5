import type { RegisterWish } from './queries';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What of the register is looked for, as the address says it. */
export function validateRegisterSearch(search: Record<string, unknown>): RegisterWish {
  const q = text(search['q']);
  const tier = text(search['tier']);
  const standing = text(search['standing']);
  return {
    ...(q !== undefined && { q }),
    ...(tier !== undefined && { tier }),
    ...(standing !== undefined && { standing }),
  };
}

/** Which applications the operator sees. */
export function validateStateSearch(search: Record<string, unknown>): { state?: string } {
  const state = text(search['state']);
  return state === undefined ? {} : { state };
}

/** Which cases of a review the operator sees. */
export function validateProposalSearch(search: Record<string, unknown>): { proposal?: string } {
  const proposal = text(search['proposal']);
  return proposal === undefined ? {} : { proposal };
}
