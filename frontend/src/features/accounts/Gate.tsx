import type { ReactNode } from 'react';
import { Page } from '@/ui/Page';
import styles from './Gate.module.css';

interface Props {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** What else could be done, below the card. */
  others?: ReactNode;
}

/** A page with one thing to do, on a card with the edge connector of a board. */
export function Gate({ title, lead, children, others }: Props) {
  return (
    <Page title={title}>
      <div className={styles['gate']}>
        <div className={styles['card']}>
          <header className={styles['head']}>
            <h1>{title}</h1>
            {lead !== undefined && <p>{lead}</p>}
          </header>
          {children}
        </div>
        {others !== undefined && <div className={styles['others']}>{others}</div>}
      </div>
    </Page>
  );
}
