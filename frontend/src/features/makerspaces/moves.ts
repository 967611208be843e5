import type { BookableCalendar } from '@/lib/api/types';

type Day = BookableCalendar['days'][number];

interface Asked {
  /** The booking that is to be moved; its own time is no obstacle to it. */
  move: string | undefined;
  minutes: number;
  /** What stays free after each booking. */
  bufferMinutes: number;
}

/** When a time of so many minutes ends. */
export const endOf = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** What a time of so many minutes costs by a rate, in hundredths exact: begun units count whole. */
export function costOf(
  rate: { minutes: number; price: { amount: string } },
  minutes: number,
): string {
  const cents = Math.round(Number(rate.price.amount) * 100) * Math.ceil(minutes / rate.minutes);
  return (cents / 100).toFixed(2);
}

/** The days of a calendar with the beginnings where a booking could be moved to, its own time counted as free. */
export function withOwnTimeFree(
  days: readonly Day[],
  { move, minutes, bufferMinutes }: Asked,
): Day[] {
  const taken = days.flatMap((day) => day.taken);
  const own = taken.filter(({ booking }) => booking === move);
  if (move === undefined || own.length === 0) return [...days];
  const others = taken.filter(({ booking }) => booking !== move);
  const meets = (spans: readonly Day['taken'][number][], at: string) => {
    const from = Date.parse(at);
    const to = from + (minutes + bufferMinutes) * 60_000;
    return spans.some((one) => Date.parse(one.from) < to && Date.parse(one.to) > from);
  };
  return days.map((day) => ({
    ...day,
    starts: day.starts.map((start) =>
      start.free === 0 && meets(own, start.at) && !meets(others, start.at)
        ? { ...start, free: 1 }
        : start,
    ),
  }));
}

/** The asker's booking that a beginning lies in; null when there is none. */
export function ownAt(days: readonly Day[], at: string): string | null {
  const from = Date.parse(at);
  const one = days
    .flatMap((day) => day.taken)
    .find(
      (span) =>
        span.booking !== null && Date.parse(span.from) <= from && Date.parse(span.to) > from,
    );
  return one?.booking ?? null;
}
