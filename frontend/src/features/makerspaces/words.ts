import { useLingui } from '@lingui/react/macro';
import { momentText, hourText, dayOf } from '@/lib/clock';

/** Words for the states of bookings. */
export function useBookingWord(): (state: string) => string {
  const { t } = useLingui();
  return (state) =>
    ({
      offered: t`kept for you`,
      held: t`to be paid`,
      booked: t`booked`,
      used: t`used`,
      'no-show': t`nobody came`,
      cancelled: t`cancelled`,
    })[state] ?? state;
}

/** Words for minutes: 90 is an hour and a half. */
export function useLengthWord(): (minutes: number) => string {
  const { t } = useLingui();
  return (minutes) => {
    const hours = minutes / 60;
    return minutes < 60 ? t`${minutes} minutes` : hours === 1 ? t`1 hour` : t`${hours} hours`;
  };
}

/** Words for tiers of recognition. */
export function useTierWord(): (tier: string) => string {
  const { t } = useLingui();
  return (tier) =>
    ({ municipal: t`municipal`, provincial: t`provincial`, national: t`national` })[tier] ?? tier;
}

/** A span in Shenzhen: its end has a day only where that is another one. */
export const spanText = (from: string, to: string): string =>
  `${momentText(from)} – ${dayOf(new Date(from)) === dayOf(new Date(to)) ? hourText(to) : momentText(to)}`;
