import { useId } from 'react';
import { numberText } from '@/lib/format';
import styles from './Design.module.css';

/** A name, its figure and where that comes from; a null figure does not exist and is left out. */
export type FactRow = readonly [name: string, figure: string | null, note?: string | undefined];

export const lengthText = (mm: number | null): string | null =>
  mm === null ? null : `${numberText(mm, 3)} mm`;

/** Figures with their names. */
export function FactTable({ title, rows }: { title: string; rows: readonly FactRow[] }) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className={styles['facts']}>
        {rows.map(
          ([name, figure, note]) =>
            figure !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{figure}</dd>
                {note !== undefined && <dd className={styles['note']}>{note}</dd>}
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
