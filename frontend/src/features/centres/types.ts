import type { Problem } from '@/lib/api/problem';

/** A free slot that would do as well as the one that was refused. */
export interface Alternative {
  centre: string;
  name: string;
  nameZh: string;
  at: string;
}

/** What a refusal of a slot offers instead; empty when it offers nothing. */
export function alternativesOf(problem: Problem | null): Alternative[] {
  const offered = problem?.more['alternatives'];
  return Array.isArray(offered) ? offered.filter(isAlternative) : [];
}

function isAlternative(value: unknown): value is Alternative {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['centre', 'name', 'nameZh', 'at'].every(
      (key) => typeof (value as Record<string, unknown>)[key] === 'string',
    )
  );
}
