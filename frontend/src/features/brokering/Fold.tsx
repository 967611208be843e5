import type { ReactNode } from 'react';
import styles from './Brokering.module.css';

/** Something that is not needed every time. */
export function Fold({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className={styles['fold']}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
