import { useState } from 'react';

export type Row<T> = T & { key: number };

/** Rows of a form that can be added, changed and removed. */
export function useRows<T extends object>(first: readonly T[]) {
  const [rows, setRows] = useState<readonly Row<T>[]>(() =>
    first.map((one, key) => ({ ...one, key })),
  );
  return {
    rows,
    add: (row: T) =>
      setRows([...rows, { ...row, key: Math.max(-1, ...rows.map(({ key }) => key)) + 1 }]),
    put: (key: number, change: Partial<T>) =>
      setRows(rows.map((row) => (row.key === key ? { ...row, ...change } : row))),
    remove: (key: number) => setRows(rows.filter((row) => row.key !== key)),
  };
}
