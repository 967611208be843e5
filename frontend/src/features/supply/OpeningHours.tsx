import { Trans } from '@lingui/react/macro';
import type { OpeningTimes } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Tag } from '@/ui/Tag';
import { marketTime, marketWeekday, weekdayName } from './openingHours';
import styles from './Suppliers.module.css';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** When a counter is open, and whether it is now, by the clock of the market. */
export function OpeningHours({ times }: { times: OpeningTimes }) {
  const now = new Date();
  const today = marketWeekday(now);
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>Opening hours</Trans>
      </h2>
      {times.week.length === 0 ? (
        <p className={styles['quiet']}>
          <Trans>This seller has not said when the counter is open.</Trans>
        </p>
      ) : (
        <>
          <p className={styles['state']}>
            <Tag tone={times.openNow ? 'green' : 'plain'}>
              {times.openNow ? <Trans>Open now</Trans> : <Trans>Closed now</Trans>}
            </Tag>
            {times.changesAt !== null && (
              <span className={styles['quiet']}>
                {times.openNow ? (
                  <Trans>until {marketTime(times.changesAt, now)}</Trans>
                ) : (
                  <Trans>opens {marketTime(times.changesAt, now)}</Trans>
                )}
              </span>
            )}
          </p>
          <table className={styles['hours']}>
            <caption className="hidden-text">
              <Trans>Opening hours</Trans>
            </caption>
            <tbody>
              {WEEK.map((weekday) => {
                const day = times.week.find((one) => one.weekday === weekday);
                return (
                  <tr key={weekday} aria-current={weekday === today ? 'date' : undefined}>
                    <th scope="row">{weekdayName(weekday)}</th>
                    <td>
                      {day === undefined ? <Trans>closed</Trans> : `${day.opens}–${day.closes}`}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {times.closed.map(({ from, to, note }) => (
            <p key={from} className={styles['quiet']}>
              <Trans>
                Closed {from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`}
              </Trans>
              {note !== null && ` (${note})`}
            </p>
          ))}
          <p className={styles['quiet']}>
            <Trans>Shenzhen time (UTC+8)</Trans>
          </p>
        </>
      )}
    </section>
  );
}
