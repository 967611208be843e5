import { defined, oneOf, textOf, type RawSearch } from '@/lib/search';

export const SORTS = ['machine', 'room', 'mentor'] as const;
export type Sort = (typeof SORTS)[number];

const DAY = /^\d{4}-\d\d-\d\d$/;
const HOUR = /^\d\d:\d\d$/;

/** What is looked for; it lives in the address. Days and hours are Shenzhen's. */
export interface FinderSearch {
  sort?: Sort;
  q?: string;
  kind?: string;
  makerspace?: string;
  day?: string;
  at?: string;
  until?: string;
}

export function validateFinderSearch(search: RawSearch): FinderSearch {
  const day = textOf(search['day']);
  const at = textOf(search['at']);
  const until = textOf(search['until']);
  return defined({
    sort: oneOf(search['sort'], SORTS),
    q: textOf(search['q']),
    kind: textOf(search['kind']),
    makerspace: textOf(search['makerspace']),
    day: day !== undefined && DAY.test(day) ? day : undefined,
    at: at !== undefined && HOUR.test(at) ? at : undefined,
    until: until !== undefined && HOUR.test(until) ? until : undefined,
  });
}

/** The time that is looked for, as instants; null unless all of it is said and it ends after it begins. */
export function askedTime({ day, at, until }: FinderSearch): { from: string; to: string } | null {
  if (day === undefined || at === undefined || until === undefined || until <= at) return null;
  return { from: `${day}T${at}:00+08:00`, to: `${day}T${until}:00+08:00` };
}

/** What is looked at on the page of a machine. */
export interface BookableSearch {
  from?: string;
  minutes?: string;
  /** A booking that is to be moved. */
  move?: string;
}

export function validateBookableSearch(search: RawSearch): BookableSearch {
  const from = textOf(search['from']);
  const minutes = textOf(search['minutes']);
  return defined({
    from: from !== undefined && DAY.test(from) ? from : undefined,
    minutes: minutes !== undefined && /^\d{1,5}$/.test(minutes) ? minutes : undefined,
    move: textOf(search['move']),
  });
}

/** Which makerspace a keeper looks at. */
export interface KeeperSearch {
  makerspace?: string;
}

export function validateKeeperSearch(search: RawSearch): KeeperSearch {
  return defined({ makerspace: textOf(search['makerspace']) });
}

/** Which day a keeper looks at. */
export interface DaySearch {
  day?: string;
}

export function validateDaySearch(search: RawSearch): DaySearch {
  const day = textOf(search['day']);
  return defined({ day: day !== undefined && DAY.test(day) ? day : undefined });
}
