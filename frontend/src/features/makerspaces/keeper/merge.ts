import type { KeptThing } from '@/lib/api/types';

/** What a keeper sends of a machine, a room or a mentor. */
export type Said = Omit<KeptThing, 'slug' | 'photo' | 'version'>;

const PARTS = [
  'kind',
  'state',
  'nameEn',
  'nameZh',
  'aboutEn',
  'aboutZh',
  'model',
  'room',
  'trainings',
  'weekly',
  'exceptions',
  'rates',
] as const;

/** A part of what is said: a field, a table, or one of the rules. */
export type Part = (typeof PARTS)[number] | keyof Said['rules'];

export interface Merged {
  /** What is said now, with what this keeper has typed over it. */
  thing: KeptThing;
  /** What somebody else has changed and this keeper has not: it stands as they have it. */
  taken: readonly Part[];
  /** What both have changed, each otherwise: it stands as this keeper typed it. */
  clashing: readonly Part[];
}

/** Brings together what two keepers made of the same: what this one typed stays, the rest is as it is now. */
export function merge(base: Said, mine: Said, now: KeptThing): Merged {
  const rules = Object.keys(now.rules) as (keyof Said['rules'])[];
  const taken: Part[] = [];
  const clashing: Part[] = [];
  const choose = <T>(part: Part, before: T, typed: T, there: T): T => {
    if (same(before, typed)) {
      if (!same(before, there)) taken.push(part);
      return there;
    }
    if (!same(before, there) && !same(typed, there)) clashing.push(part);
    return typed;
  };
  const fields = Object.fromEntries(
    PARTS.map((part) => [part, choose<unknown>(part, base[part], mine[part], now[part])]),
  );
  const chosen = Object.fromEntries(
    rules.map((rule) => [rule, choose(rule, base.rules[rule], mine.rules[rule], now.rules[rule])]),
  );
  const thing = { ...now, ...fields, rules: chosen } as unknown as KeptThing;
  return { thing, taken, clashing };
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
