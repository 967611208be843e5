import { useId, type ReactNode } from 'react';
import styles from './Settings.module.css';

/** The sections of a page of settings, one below the other. */
export function Settings({ children }: { children: ReactNode }) {
  return <div className={styles['settings']}>{children}</div>;
}

interface Props {
  title: ReactNode;
  about?: ReactNode;
  children: ReactNode;
}

/** One matter: what it is at the side, what can be done about it beside that. */
export function Setting({ title, about, children }: Props) {
  const id = useId();
  return (
    <section className={styles['setting']} aria-labelledby={id}>
      <header className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {about !== undefined && <p>{about}</p>}
      </header>
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
