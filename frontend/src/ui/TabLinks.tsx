import type { ReactNode } from 'react';
import styles from './TabLinks.module.css';

/** Links between the parts of one page. The children are list items with a link each. */
export function TabLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <ul className={styles['tabs']}>{children}</ul>
    </nav>
  );
}
