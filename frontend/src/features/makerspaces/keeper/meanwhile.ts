import { useState } from 'react';
import { Problem } from '@/lib/api/problem';

/** What two keepers made of the same, part by part. */
export interface Chosen<P extends string> {
  /** Each part as it is to stand: what this keeper typed, the rest as it is now. */
  said: Record<P, unknown>;
  /** What somebody else has changed and this keeper has not: it stands as they have it. */
  taken: readonly P[];
  /** What both have changed, each otherwise: it stands as this keeper typed it. */
  clashing: readonly P[];
}

/** Brings together what two keepers made of the same: what this one typed stays, the rest is as it is now. */
export function choose<P extends string>(
  parts: readonly P[],
  base: Record<P, unknown>,
  mine: Record<P, unknown>,
  now: Record<P, unknown>,
): Chosen<P> {
  const typed = (part: P) => !same(base[part], mine[part]);
  const moved = (part: P) => !same(base[part], now[part]);
  return {
    said: Object.fromEntries(
      parts.map((part) => [part, typed(part) ? mine[part] : now[part]]),
    ) as Record<P, unknown>,
    taken: parts.filter((part) => moved(part) && !typed(part)),
    clashing: parts.filter((part) => moved(part) && typed(part) && !same(mine[part], now[part])),
  };
}

const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** The order of lines and of members means nothing, nor do spaces at the ends and how lines are broken. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, one]) => `${name}:${canonical(one)}`);
    return `{${members.sort().join()}}`;
  }
  return JSON.stringify(typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value);
}

interface How<Now, Said, M> {
  /** What there is now in place of what this keeper has seen. */
  reload: (seen: Now) => Promise<Now | undefined>;
  merge: (seen: Now, typed: Said, now: Now) => M;
}

/**
 * Sends what a keeper typed with what they have seen. When another was faster, both are brought together: at once when the other changed none
 * of it, else it is refused and `clash` says what stands in the form now, which is sent once this keeper has seen that.
 */
export function useMeanwhile<
  Now,
  Said,
  M extends { taken: readonly string[]; clashing: readonly string[] },
>(known: Now | undefined, { reload, merge }: How<Now, Said, M>) {
  const [seen, setSeen] = useState(known);
  const [clash, setClash] = useState<{ merged: M; theirs: Now } | null>(null);
  const sendOver = async <T>(typed: Said, send: (seen: Now | undefined) => Promise<T>) => {
    try {
      return await send(seen);
    } catch (error) {
      if (seen === undefined || !isConflict(error)) throw error;
      const now = await reload(seen);
      if (now === undefined) throw error;
      const merged = merge(seen, typed, now);
      setSeen(now);
      if (merged.taken.length + merged.clashing.length === 0) return await send(now);
      setClash({ merged, theirs: now });
      throw error;
    }
  };
  return { clash, see: setSeen, sendOver };
}

/** Whether it says that somebody else was faster. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Problem && error.code === 'conflict';
