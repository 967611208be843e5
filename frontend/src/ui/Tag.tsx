import type { ReactNode } from 'react';
import styles from './Tag.module.css';

type Tone = 'plain' | 'green' | 'copper' | 'solid';

export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`${styles['tag']} ${tone === 'plain' ? '' : styles[tone]}`}>{children}</span>
  );
}
