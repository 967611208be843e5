import type { ReactNode } from 'react';
import styles from './Timeline.module.css';

/** What happened, a list item each, along a line. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className={styles['timeline']}>{children}</ol>;
}
