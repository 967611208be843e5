import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { CentreSlots } from '@/lib/api/types';
import { dayName, hourText } from '@/lib/clock';
import { step } from '@/lib/slots';
import styles from './Centres.module.css';

interface Props {
  days: CentreSlots['days'];
  chosen: string | null;
  onChoose: (at: string) => void;
}

/** A week of slots: one column a day, on a phone one day below the other. Arrow keys go from slot to slot. */
export function SlotWeek({ days, chosen, onChoose }: Props) {
  const { t } = useLingui();
  const grid = useRef<HTMLDivElement>(null);
  const columns = days.map(({ slots }) => slots.length);
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
      <p id="slot-keys" className={styles['small']}>
        <Trans>Times are Shenzhen’s. Arrow keys go from slot to slot, Enter chooses one.</Trans>
      </p>
      <div
        ref={grid}
        className={styles['week']}
        role="group"
        aria-label={t`Free slots`}
        aria-describedby="slot-keys"
      >
        {days.map((day, column) => (
          <div
            key={day.day}
            className={styles['day']}
            role="group"
            aria-label={dayName(day.day, 'long')}
          >
            <h3>{dayName(day.day)}</h3>
            {day.slots.length === 0 ? (
              <p className={styles['small']}>
                {day.opens === null ? (
                  day.note === null ? (
                    <Trans>closed</Trans>
                  ) : (
                    <Trans>closed: {day.note}</Trans>
                  )
                ) : (
                  <Trans>over</Trans>
                )}
              </p>
            ) : (
              <ul className={styles['slots']}>
                {day.slots.map((slot, row) => {
                  const time = hourText(slot.at);
                  const taken = slot.free === 0;
                  return (
                    <li key={slot.at}>
                      <button
                        type="button"
                        data-spot={`${column}-${row}`}
                        className={styles['slot']}
                        aria-pressed={chosen === slot.at}
                        aria-disabled={taken}
                        aria-label={taken ? t`${time}, taken` : t`${time}, ${slot.free} free`}
                        tabIndex={at.column === column && at.row === row ? 0 : -1}
                        onFocus={() => setSpot({ column, row })}
                        onKeyDown={onKeyDown}
                        onClick={() => {
                          if (!taken) onChoose(slot.at);
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
