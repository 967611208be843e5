import { Trans, useLingui } from '@lingui/react/macro';
import type { KeptThing, MachineBooking } from '@/lib/api/types';
import { hourText } from '@/lib/clock';
import { currentLanguage } from '@/lib/language';
import styles from './Keeper.module.css';

const HOUR_MS = 3_600_000;
const EARLIEST = 8;
const LATEST = 22;

interface Props {
  day: string;
  bookings: readonly MachineBooking[];
  things: readonly KeptThing[];
}

/** A day as a plan: a row for each thing, a bar for each time that is taken. The list below says the same in words. */
export function DayPlan({ day, bookings, things }: Props) {
  const { t } = useLingui();
  const midnight = new Date(`${day}T00:00:00+08:00`).getTime();
  const hourOf = (instant: string) =>
    Math.min(24, Math.max(0, (new Date(instant).getTime() - midnight) / HOUR_MS));
  const first = Math.floor(Math.min(EARLIEST, ...bookings.map(({ from }) => hourOf(from))));
  const last = Math.ceil(Math.max(LATEST, ...bookings.map(({ to }) => hourOf(to))));
  const share = (hour: number) => `${(100 * (hour - first)) / (last - first)}%`;
  const hours = Array.from({ length: Math.floor((last - first) / 2) + 1 }, (_, i) => first + 2 * i);
  const rows = things.filter(
    ({ slug, state }) => state !== 'retired' || bookings.some(({ bookable }) => bookable === slug),
  );
  if (rows.length === 0) return null;
  return (
    <figure className={styles['plan']}>
      <div role="img" aria-label={t`Plan of the day; the list below says the same`}>
        <div className={styles['row']} aria-hidden="true">
          <span />
          <span className={styles['track']}>
            {hours.map((hour) => (
              <span key={hour} className={styles['hour']} style={{ insetInlineStart: share(hour) }}>
                {hour}
              </span>
            ))}
          </span>
        </div>
        {rows.map((thing) => (
          <div key={thing.slug} className={styles['row']} aria-hidden="true">
            <span className={styles['name']}>
              {currentLanguage() === 'zh-CN' ? thing.nameZh : thing.nameEn}
            </span>
            <span className={styles['track']}>
              {bookings
                .filter(({ bookable }) => bookable === thing.slug)
                .map((one) => (
                  <span
                    key={one.id}
                    className={`${styles['bar']} ${one.kind === 'booking' ? '' : styles['kept']}`}
                    title={`${hourText(one.from)}–${hourText(one.to)}`}
                    style={{
                      insetInlineStart: share(hourOf(one.from)),
                      inlineSize: `${(100 * (hourOf(one.to) - hourOf(one.from))) / (last - first)}%`,
                    }}
                  />
                ))}
            </span>
          </div>
        ))}
      </div>
      <figcaption className={styles['legend']}>
        <span className={styles['key']} /> <Trans>booked</Trans>
        <span className={`${styles['key']} ${styles['kept']}`} /> <Trans>blocked or evening</Trans>
      </figcaption>
    </figure>
  );
}
