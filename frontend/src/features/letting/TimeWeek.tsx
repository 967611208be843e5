import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { ViewingTimes } from '@/lib/api/types';
import { dayName, hourText } from '@/lib/clock';
import { step } from '@/lib/slots';
import styles from './Letting.module.css';

interface Props {
  days: ViewingTimes['days'];
  chosen: string | null;
  onChoose: (at: string) => void;
}

/** A week of times: one column a day, on a phone one day below the other. Arrow keys go from time to time. */
export function TimeWeek({ days, chosen, onChoose }: Props) {
  const { t } = useLingui();
  const grid = useRef<HTMLDivElement>(null);
  const columns = days.map(({ times }) => times.length);
  const first = columns.findIndex((count) => count > 0);
  const [spot, setSpot] = useState({ column: first, row: 0 });
  const at = (columns[spot.column] ?? 0) > spot.row ? spot : { column: first, row: 0 };

  function onKeyDown(event: KeyboardEvent) {
    const next = step(columns, at, event.key);
    if (next === null) return;
    event.preventDefault();
    setSpot(next);
    grid.current
      ?.querySelector<HTMLButtonElement>(`[data-spot="${next.column}-${next.row}"]`)
      ?.focus();
  }

  return (
    <>
      <p id="time-keys" className={styles['small']}>
        <Trans>Times are Shenzhen’s. Arrow keys go from time to time, Enter chooses one.</Trans>
      </p>
      <div
        ref={grid}
        className={styles['week']}
        role="group"
        aria-label={t`Free times`}
        aria-describedby="time-keys"
      >
        {days.map((day, column) => (
          <div
            key={day.day}
            className={styles['day']}
            role="group"
            aria-label={dayName(day.day, 'long')}
          >
            <h3>{dayName(day.day)}</h3>
            {day.times.length === 0 ? (
              <p className={styles['small']}>
                <Trans>none</Trans>
              </p>
            ) : (
              <ul className={styles['times']}>
                {day.times.map(({ at: start, free }, row) => {
                  const time = hourText(start);
                  return (
                    <li key={start}>
                      <button
                        type="button"
                        data-spot={`${column}-${row}`}
                        className={styles['time']}
                        aria-pressed={chosen === start}
                        aria-disabled={free === 0}
                        aria-label={free === 0 ? t`${time}, taken` : t`${time}, ${free} free`}
                        tabIndex={at.column === column && at.row === row ? 0 : -1}
                        onFocus={() => setSpot({ column, row })}
                        onKeyDown={onKeyDown}
                        onClick={() => {
                          if (free > 0) onChoose(start);
                        }}
                      >
                        {time}
                      </button>
                    </li>
                  );
                })}
              </ul>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
