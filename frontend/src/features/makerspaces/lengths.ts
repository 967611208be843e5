import type { Bookable } from '@/lib/api/types';

const USUAL = [15, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440, 2880, 4320, 7200];

/** The lengths in minutes that are offered for a thing: usual ones that its rules allow, its shortest and its longest. */
export function lengthsOf({ rules }: Pick<Bookable, 'rules'>): number[] {
  const { minMinutes, maxMinutes, gridMinutes } = rules;
  const fit = USUAL.filter(
    (minutes) => minutes >= minMinutes && minutes <= maxMinutes && minutes % gridMinutes === 0,
  );
  return [...new Set([minMinutes, ...fit, maxMinutes])].sort((one, other) => one - other);
}

/** The length that is chosen at first: an hour, or what is nearest to it. */
export const firstLength = ({ rules }: Pick<Bookable, 'rules'>): number =>
  Math.min(rules.maxMinutes, Math.max(rules.minMinutes, 60));
