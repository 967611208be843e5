import type { ReactNode } from 'react';
import styles from './Count.module.css';

interface Props {
  children: ReactNode;
  /** Whether the number is told in words elsewhere. */
  hidden?: boolean;
}

/** How many wait behind a picture of the header, at its corner. */
export function Count({ children, hidden = false }: Props) {
  return (
    <span className={styles['count']} aria-hidden={hidden || undefined}>
      {children}
    </span>
  );
}
