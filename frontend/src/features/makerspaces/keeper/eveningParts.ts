import type { KeptEvent } from '@/lib/api/types';
import { choose, type Chosen } from './meanwhile';
import { instantOf, localOf } from './moments';

const PARTS = [
  'titleEn',
  'titleZh',
  'aboutEn',
  'aboutZh',
  'presenter',
  'from',
  'to',
  'seats',
  'onlineSeats',
  'onlineUrl',
  'room',
] as const;

/** A part of what a keeper says of an evening. */
export type EveningPart = (typeof PARTS)[number];
export type SaidOfEvening = Record<EveningPart, string | number | null>;

/** What is said of an evening already, as a form would send it. */
export const saidOf = (one: KeptEvent): SaidOfEvening => ({
  titleEn: one.titleEn,
  titleZh: one.titleZh,
  aboutEn: one.aboutEn,
  aboutZh: one.aboutZh,
  presenter: one.presenter,
  from: instantOf(localOf(one.from)),
  to: instantOf(localOf(one.to)),
  seats: one.site.seats,
  onlineSeats: one.online.seats,
  onlineUrl: one.onlineUrl ?? '',
  room: one.room ?? '',
});

/** Brings together what two keepers made of the same evening. */
export const mergeEvenings = (
  seen: KeptEvent,
  typed: SaidOfEvening,
  now: KeptEvent,
): Chosen<EveningPart> => choose(PARTS, saidOf(seen), typed, saidOf(now));

/** An evening with other words, for the fields of its form. */
export function withSaid(one: KeptEvent, said: Record<EveningPart, unknown>): KeptEvent {
  const { seats, onlineSeats, ...rest } = said as Pick<KeptEvent, 'from' | 'to'> & {
    seats: number;
    onlineSeats: number;
  };
  return {
    ...one,
    ...rest,
    site: { ...one.site, seats },
    online: { ...one.online, seats: onlineSeats },
  };
}
