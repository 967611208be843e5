import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Table.module.css';

export interface Column<Row> {
  key: string;
  header: string;
  /** Says what the column is for to screen readers only, such as over buttons. */
  headerHidden?: boolean;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** Takes the whole width of a card on a phone, without its label. */
  wide?: boolean;
  nowrap?: boolean;
  sort?: { direction: 'ascending' | 'descending' | null; onSort: () => void };
}

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowProps?: (row: Row) => { className?: string; id?: string };
}

/**
 * A dense table that becomes a card a row on a phone. The roles are written out because cards change
 * how rows are displayed, and browsers then forget that it is a table.
 */
export function Table<Row>({ caption, columns, rows, rowKey, rowProps }: Props<Row>) {
  return (
    <div className={styles['frame']}>
      <table className={styles['table']} role="table">
        <caption className="hidden-text">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" {...rowProps?.(row)}>
              {columns.map((column) => (
                <td
                  key={column.key}
                  role="cell"
                  className={classes(column)}
                  data-label={
                    column.header === '' || column.headerHidden ? undefined : column.header
                  }
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head<Row>({ column }: { column: Column<Row> }) {
  const { sort } = column;
  return (
    <th
      role="columnheader"
      scope="col"
      className={column.align === 'end' ? styles['end'] : undefined}
      aria-sort={sort?.direction ?? undefined}
    >
      {sort === undefined ? (
        <span className={column.headerHidden ? 'hidden-text' : undefined}>{column.header}</span>
      ) : (
        <button type="button" className={styles['sort']} onClick={sort.onSort}>
          {column.header}
          <Icon name={iconOf(sort.direction)} size={12} />
        </button>
      )}
    </th>
  );
}

function iconOf(direction: 'ascending' | 'descending' | null) {
  if (direction === 'ascending') return 'up' as const;
  return direction === 'descending' ? ('down' as const) : ('sort' as const);
}

function classes<Row>({ align, wide, nowrap }: Column<Row>): string {
  return [align === 'end' && styles['end'], wide && styles['wide'], nowrap && styles['nowrap']]
    .filter(Boolean)
    .join(' ');
}
