import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { RateReport } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Table, type Column } from '@/ui/Table';
import { importRates } from './rateQueries';
import styles from './Rates.module.css';

type RowError = RateReport['errors'][number];

/** Rates from a file: good rows are entered, wrong ones are told by row and column. */
export function ImportRates({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const sending = useMutation({ mutationFn: importRates, onSuccess: onDone });
  return (
    <section className={styles['section']} aria-labelledby="import-rates">
      <h2 id="import-rates">
        <Trans>Enter rates from a file</Trans>
      </h2>
      <p className={styles['about']}>
        <Trans>
          CSV or XLSX with the columns <code>currency</code>, <code>day</code>, <code>cny</code> and{' '}
          <code>source</code>.
        </Trans>
      </p>
      <input
        ref={input}
        className="hidden-text"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        aria-label={t`File of rates`}
        disabled={sending.isPending}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) sending.mutate(file);
          event.target.value = '';
        }}
      />
      <div>
        <Button disabled={sending.isPending} onClick={() => input.current?.click()}>
          <Trans>Choose a file</Trans>
        </Button>
      </div>
      {sending.isError && <RefusalNotice error={sending.error} />}
      {sending.data !== undefined && <Report report={sending.data} />}
    </section>
  );
}

function Report({ report }: { report: RateReport }) {
  const { t } = useLingui();
  const { rowsAccepted, rowsTotal, errors } = report;
  const columns: Column<RowError>[] = [
    { key: 'row', header: t`Row`, align: 'end', cell: ({ row }) => numberText(row) },
    { key: 'column', header: t`Column`, cell: ({ column }) => <code>{column}</code> },
    { key: 'value', header: t`Value`, cell: ({ value }) => value },
    { key: 'message', header: t`What is wrong`, wide: true, cell: ({ message }) => message },
  ];
  return (
    <>
      <Notice tone={errors.length === 0 ? 'good' : 'copper'}>
        <Trans>
          {numberText(rowsAccepted)} of {numberText(rowsTotal)} rows were entered.
        </Trans>
      </Notice>
      {errors.length > 0 && (
        <Table
          caption={t`What is wrong`}
          columns={columns}
          rows={errors}
          rowKey={({ row, column }) => `${row} ${column}`}
        />
      )}
    </>
  );
}
