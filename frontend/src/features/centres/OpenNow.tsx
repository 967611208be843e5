import { Trans } from '@lingui/react/macro';
import type { Centre } from '@/lib/api/types';
import { Icon } from '@/ui/Icon';
import { dayName, hourText, momentText, weekdayName } from '@/lib/clock';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

/** Whether a centre is open, and until or from when. */
export function OpenNow({ hours }: { hours: Centre['hours'] }) {
  return (
    <p className={hours.openNow ? styles['open'] : pieces['small']}>
      <Icon name="clock" size={14} />{' '}
      {hours.openNow ? (
        hours.changesAt === null ? (
          <Trans>Open now</Trans>
        ) : (
          <Trans>Open until {hourText(hours.changesAt)}</Trans>
        )
      ) : hours.changesAt === null ? (
        <Trans>Closed</Trans>
      ) : (
        <Trans>Closed, opens {momentText(hours.changesAt)}</Trans>
      )}
    </p>
  );
}

/** When a centre is open, day by day, and when it is not. */
export function HoursTable({ hours }: { hours: Centre['hours'] }) {
  return (
    <>
      <dl className={pieces['facts']}>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => {
          const day = hours.week.find((one) => one.weekday === weekday);
          return (
            <div key={weekday}>
              <dt>{weekdayName(weekday)}</dt>
              <dd>{day === undefined ? <Trans>closed</Trans> : `${day.opens}–${day.closes}`}</dd>
            </div>
          );
        })}
      </dl>
      {hours.closed.length > 0 && (
        <details>
          <summary>
            <Trans>Closed days</Trans>
          </summary>
          <ul className={styles['plain']}>
            {hours.closed.map((one) => (
              <li key={one.from}>
                {one.from === one.to
                  ? dayName(one.from)
                  : `${dayName(one.from)} – ${dayName(one.to)}`}
                {one.note !== null && <span className={pieces['small']}> {one.note}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className={pieces['small']}>
        <Trans>By the clock of Shenzhen</Trans>
      </p>
    </>
  );
}
