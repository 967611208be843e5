import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Chip.module.css';

interface Props {
  name?: ReactNode;
  value: ReactNode;
  removeLabel: string;
  onRemove: () => void;
  /** Read out of the typed words by the server, not picked from a list. */
  read?: boolean;
}

/** One active filter, with a button that takes it away. */
export function Chip({ name, value, removeLabel, onRemove, read = false }: Props) {
  return (
    <li className={`${styles['chip']} ${read ? styles['read'] : ''}`}>
      <span className={styles['text']}>
        {name !== undefined && <span className={styles['name']}>{name} </span>}
        <span className={styles['value']}>{value}</span>
      </span>
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
