import { useEffect, type ReactNode } from 'react';
import styles from './Page.module.css';

interface Props {
  /** The window's title; the heading on the page is written by the page. */
  title: string;
  wide?: boolean;
  children: ReactNode;
}

/** The main landmark of a page, with its title in the window. */
export function Page({ title, wide = false, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Virtual HQB`;
  }, [title]);
  return (
    <main id="content" tabIndex={-1} className={wide ? styles['wide'] : `page ${styles['main']}`}>
      {children}
    </main>
  );
}
