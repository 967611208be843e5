import { currentLanguage } from '@/lib/language';

/** The centres' own clock: whoever goes there goes by it. */
const ZONE = 'Asia/Shanghai';

const text = (instant: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(currentLanguage(), { timeZone: ZONE, ...options }).format(
    new Date(instant),
  );

/** The time of day of a moment in Shenzhen: 09:30. */
export const hourText = (instant: string): string =>
  text(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A moment in Shenzhen with its weekday. */
export const momentText = (instant: string): string =>
  text(instant, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

/** The day of a moment in Shenzhen, as 2026-10-01. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(instant);
}

/** A day with its weekday: Mon 24 Nov. */
export const dayName = (day: string, weekday: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(currentLanguage(), {
    timeZone: 'UTC',
    weekday,
    day: 'numeric',
    month: 'short',
  }).format(new Date(`${day}T00:00:00Z`));

/** The name of a weekday, 1 Monday to 7 Sunday. */
export const weekdayName = (weekday: number): string =>
  new Intl.DateTimeFormat(currentLanguage(), { timeZone: 'UTC', weekday: 'long' }).format(
    new Date(Date.UTC(2024, 0, weekday)), // that January began on a Monday
  );

/** Some days later, or earlier when negative. */
export function plusDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: string): number =>
  ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
