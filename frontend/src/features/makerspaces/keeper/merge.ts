import type { KeptThing } from '@/lib/api/types';
import { choose } from './meanwhile';

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

/** Brings together what two keepers made of the same machine, its rules one by one. */
export function merge(base: Said, mine: Said, now: KeptThing): Merged {
  const fields = choose(PARTS, base, mine, now);
  const rules = choose(
    Object.keys(now.rules) as (keyof Said['rules'])[],
    base.rules,
    mine.rules,
    now.rules,
  );
  return {
    thing: { ...now, ...fields.said, rules: rules.said } as unknown as KeptThing,
    taken: [...fields.taken, ...rules.taken],
    clashing: [...fields.clashing, ...rules.clashing],
  };
}
