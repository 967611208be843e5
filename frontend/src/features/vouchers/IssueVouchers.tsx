import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import type { Programme } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, TextArea } from '@/ui/Field';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { saveFile } from '@/ui/saveFile';
import { VOUCHERS } from './queries';
import styles from './Vouchers.module.css';

interface Issued {
  id: string;
  code: string;
  organisationId: string | null;
}

/** Gives vouchers out: open ones by number, or to organisations by a list. The codes are shown once. */
export function IssueVouchers({ programme }: { programme: Programme }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [count, setCount] = useState('10');
  const [csv, setCsv] = useState('');
  const issue = useMutation({
    mutationFn: (body: { count: number | null; csv: string | null }) =>
      bodyOf(
        api.POST('/api/v1/operations/vouchers/programmes/{id}/vouchers', {
          params: { path: { id: programme.id } },
          headers: { 'Idempotency-Key': crypto.randomUUID() },
          body,
        }),
      ),
    onSuccess: () => void client.invalidateQueries({ queryKey: VOUCHERS }),
  });
  const problem = issue.error instanceof Problem ? issue.error : null;
  const named = problem?.messageFor('/csv') ?? problem?.messageFor('/count') ?? null;
  return (
    <section className={styles['section']} aria-labelledby="issue">
      <h2 id="issue">
        <Trans>Give vouchers out</Trans>
      </h2>
      <div className={styles['ways']}>
        <form
          className={styles['section']}
          onSubmit={(event) => {
            event.preventDefault();
            issue.mutate({ count: Number(count), csv: null });
          }}
        >
          <Field
            label={t`Open vouchers`}
            type="number"
            min={1}
            max={1000}
            required
            value={count}
            hint={t`Whoever shows the code first has it.`}
            error={problem?.messageFor('/count')}
            onChange={({ target }) => setCount(target.value)}
          />
          <div className={styles['actions']}>
            <Button type="submit" look="primary" disabled={issue.isPending}>
              <Trans>Give out</Trans>
            </Button>
          </div>
        </form>
        <form
          className={styles['section']}
          onSubmit={(event) => {
            event.preventDefault();
            issue.mutate({ count: null, csv });
          }}
        >
          <TextArea
            label={t`To organisations, by a list`}
            rows={5}
            required
            value={csv}
            hint={t`A line each: the e-mail address of a member or the organisation’s id, a comma, how many`}
            error={problem?.messageFor('/csv')}
            onChange={({ target }) => setCsv(target.value)}
          />
          <Field
            label={t`Or from a CSV file`}
            type="file"
            accept=".csv,text/csv,text/plain"
            onChange={({ target }) => void target.files?.[0]?.text().then(setCsv)}
          />
          <div className={styles['actions']}>
            <Button type="submit" look="primary" disabled={issue.isPending}>
              <Trans>Give out by the list</Trans>
            </Button>
          </div>
        </form>
      </div>
      {issue.isError && named === null && <RefusalNotice error={issue.error} />}
      {issue.data !== undefined && <Codes issued={issue.data.items} />}
    </section>
  );
}

function Codes({ issued }: { issued: readonly Issued[] }) {
  const { t } = useLingui();
  const file = `id,code,organisation\n${issued
    .map((one) => `${one.id},${one.code},${one.organisationId ?? ''}\n`)
    .join('')}`;
  return (
    <Notice
      tone="good"
      title={<Plural value={issued.length} one="# voucher is out" other="# vouchers are out" />}
    >
      <p>
        <Trans>The codes are shown here once and kept nowhere. Save them now.</Trans>
      </p>
      <ul className={`mono ${styles['codes']}`} aria-label={t`Codes`}>
        {issued.map((one) => (
          <li key={one.id}>{one.code}</li>
        ))}
      </ul>
      <p>
        <Button look="plain" onClick={() => saveFile('vouchers.csv', file, 'text/csv')}>
          <Trans>Save as CSV</Trans>
        </Button>
      </p>
    </Notice>
  );
}
