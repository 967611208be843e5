import { useId, useRef, type ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Chip.module.css';

interface Props {
  name?: ReactNode;
  value: ReactNode;
  removeLabel: string;
  onRemove: () => void;
  /** Read out of the typed words by the server, not picked from a list. */
  read?: boolean;
  /** Other ways to take it; with them the chip has a button that opens a list. */
  choices?: readonly { label: ReactNode; onChoose: () => void }[];
  choicesLabel?: string;
}

/** One active filter, with a button that takes it away. */
export function Chip({
  name,
  value,
  removeLabel,
  onRemove,
  read = false,
  choices = [],
  choicesLabel,
}: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  return (
    <li className={`${styles['chip']} ${read ? styles['read'] : ''}`}>
      <span className={styles['text']}>
        {name !== undefined && <span className={styles['name']}>{name} </span>}
        <span className={styles['value']}>{value}</span>
      </span>
      {choices.length > 0 && (
        <>
          <button
            type="button"
            className={styles['more']}
            aria-label={choicesLabel}
            title={choicesLabel}
            popoverTarget={id}
          >
            <Icon name="chevron" size={13} />
          </button>
          <div
            ref={list}
            id={id}
            popover="auto"
            className={styles['pop']}
            role="group"
            aria-label={choicesLabel}
          >
            <ul>
              {choices.map(({ label, onChoose }, index) => (
                <li key={index}>
                  <button
                    type="button"
                    className={styles['choice']}
                    onClick={() => {
                      list.current?.hidePopover();
                      onChoose();
                    }}
                  >
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
      <button
        type="button"
        className={styles['remove']}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
      >
        <Icon name="close" size={13} />
      </button>
    </li>
  );
}

export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles['row']} aria-label={label}>
      {children}
    </ul>
  );
}
