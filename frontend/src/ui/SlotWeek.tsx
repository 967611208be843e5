import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { dayName, hourText } from '@/lib/clock';
import { step } from '@/lib/slots';
import styles from './SlotWeek.module.css';

export interface SlotDay {
  /** Date in Shenzhen. */
  day: string;
  slots: readonly { at: string; free: number }[];
  /** What a day without slots says. */
  none: ReactNode;
}

interface Props {
  days: readonly SlotDay[];
  chosen: string | null;
  onChoose: (at: string) => void;
  /** What choosing a taken slot does; where it is left out, a taken slot cannot be chosen. */
  onTaken?: ((at: string) => void) | undefined;
}

/** A week of slots: one column a day, on a phone one day below the other. Arrow keys go from slot to slot. */
export function SlotWeek({ days, chosen, onChoose, onTaken }: Props) {
  const { t } = useLingui();
  const keys = useId();
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
      <p id={keys} className={styles['keys']}>
        <Trans>Times are Shenzhen’s. Arrow keys go from time to time, Enter chooses one.</Trans>
      </p>
      <div
        ref={grid}
        className={styles['week']}
        role="group"
        aria-label={t`Free times`}
        aria-describedby={keys}
      >
        {days.map(({ day, slots, none }, column) => (
          <div key={day} className={styles['day']} role="group" aria-label={dayName(day, 'long')}>
            <h3>{dayName(day)}</h3>
            {slots.length === 0 ? (
              <p className={styles['none']}>{none}</p>
            ) : (
              <ul className={styles['slots']}>
                {slots.map(({ at: start, free }, row) => {
                  const time = hourText(start);
                  return (
                    <li key={start}>
                      <button
                        type="button"
                        data-spot={`${column}-${row}`}
                        className={styles['slot']}
                        aria-pressed={chosen === start}
                        aria-disabled={free === 0 && onTaken === undefined}
                        data-taken={free === 0 || undefined}
                        aria-label={free === 0 ? t`${time}, taken` : t`${time}, ${free} free`}
                        tabIndex={at.column === column && at.row === row ? 0 : -1}
                        onFocus={() => setSpot({ column, row })}
                        onKeyDown={onKeyDown}
                        onClick={() => {
                          if (free > 0) onChoose(start);
                          else onTaken?.(start);
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
