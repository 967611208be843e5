import { currentLanguage } from '@/lib/language';

/** The clock of the market, whatever the reader's own time zone. */
export const MARKET_ZONE = 'Asia/Shanghai';

/** The name of a weekday, 1 Monday to 7 Sunday. */
export function weekdayName(weekday: number): string {
  // 1 January 2024 was a Monday
  return new Intl.DateTimeFormat(currentLanguage(), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, weekday),
  );
}

const AHEAD_OF_UTC_MS = 8 * 3_600_000;

/** The weekday in the market at an instant, 1 Monday to 7 Sunday. */
export const marketWeekday = (instant: Date): number =>
  new Date(instant.getTime() + AHEAD_OF_UTC_MS).getUTCDay() || 7;

/** The market's time of an instant, with the weekday unless it is today there. */
export function marketTime(instant: string, now: Date): string {
  const at = new Date(instant);
  const near = at.getTime() - now.getTime() < 6 * 86_400_000;
  const today = marketWeekday(at) === marketWeekday(now) && near;
  return new Intl.DateTimeFormat(currentLanguage(), {
    timeZone: MARKET_ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(!today && (near ? { weekday: 'long' } : { month: 'short', day: 'numeric' })),
  }).format(at);
}
