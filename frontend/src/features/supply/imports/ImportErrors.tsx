import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ImportItem } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Table, type Column } from '@/ui/Table';
import styles from './Imports.module.css';

type RowError = ImportItem['errors'][number];

const FIRST = 20;

/** Rows that were not taken, each with what was expected. */
export function ImportErrors({ item }: { item: ImportItem }) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const errors = item.failure === null ? item.errors : [];
  if (errors.length === 0) return null;
  const columns: Column<RowError>[] = [
    { key: 'row', header: t`Row`, align: 'end', cell: ({ row }) => numberText(row) },
    { key: 'column', header: t`Column`, cell: ({ column }) => column ?? '–' },
    {
      key: 'value',
      header: t`Value`,
      cell: ({ value }) => (
        <code className="mono">{value === null || value === '' ? '∅' : value}</code>
      ),
    },
    { key: 'message', header: t`What was expected`, wide: true, cell: ({ message }) => message },
  ];
  const shown = all ? errors : errors.slice(0, FIRST);
  return (
    <section className={styles['section']} aria-labelledby="row-errors">
      <header className={styles['head']}>
        <h2 id="row-errors">
          <Trans>Rejected rows</Trans>
        </h2>
        <a href={`/api/v1/supply/imports/${item.id}/errors.csv`} download>
          <Trans>The same list with a column of errors</Trans>
        </a>
      </header>
      <Table
        caption={t`Rejected rows`}
        columns={columns}
        rows={shown}
        rowKey={(error) => `${error.row} ${error.column ?? ''} ${error.code}`}
      />
      {shown.length < errors.length && (
        <Button
          onClick={() => {
            setAll(true);
          }}
        >
          <Trans>Show all {numberText(errors.length)}</Trans>
        </Button>
      )}
    </section>
  );
}
