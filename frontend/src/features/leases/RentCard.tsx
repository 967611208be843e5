import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { Lease, LeaseRent, RentInvoice } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button, buttonClass } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { rentQuery } from './queries';
import { useLeaseWords } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Leases.module.css';

const SHOWN = 6;

/** What is to be paid next, and how. */
export function PayCard({ lease, rent }: { lease: Lease; rent: LeaseRent }) {
  const due = rent.invoices.find(({ state }) => state === 'open');
  const client = useQueryClient();
  const open = useMutation({
    mutationFn: (invoice: string) =>
      bodyOf(
        api.POST('/api/v1/leases/{id}/invoices/{invoiceId}/payment', {
          params: { path: { id: lease.id, invoiceId: invoice } },
        }),
      ),
    onSuccess: (answer, invoice) => {
      client.setQueryData(rentQuery(lease.id).queryKey, answer);
      const url = answer.invoices.find(({ id }) => id === invoice)?.payUrl;
      if (url != null) window.location.assign(url);
    },
  });
  if (due === undefined || lease.side !== 'tenant') return null;
  const deposit = Number(due.deposit.amount) > 0;
  return (
    <section className={`${styles['card']} ${styles['now']}`} aria-labelledby="pay">
      <h2 id="pay">
        {deposit ? <Trans>Deposit and first rent</Trans> : <Trans>Rent to be paid</Trans>}
      </h2>
      <p>
        <Amount {...due.total} kind="total" strong />{' '}
        {deposit ? (
          <Trans>
            of which <Amount {...due.deposit} kind="total" /> are the deposit. Virtual HQB holds it
            until it is settled; it does not go to the landlord.
          </Trans>
        ) : (
          <Trans>
            for {dayText(due.from)} – {dayText(due.to)}, due on {dayText(due.dueOn)}
          </Trans>
        )}
      </p>
      {open.isError && <RefusalNotice error={open.error} />}
      <div className={pieces['buttons']}>
        {due.payment === 'processing' ? (
          <span role="status">
            <Trans>The payment is under way</Trans>
          </span>
        ) : due.payUrl === null ? (
          <Button look="primary" disabled={open.isPending} onClick={() => open.mutate(due.id)}>
            {open.isPending ? <Trans>Opening …</Trans> : <Trans>Pay now</Trans>}
          </Button>
        ) : (
          <a href={due.payUrl} className={buttonClass('primary')}>
            <Trans>Pay now</Trans>
          </a>
        )}
      </div>
    </section>
  );
}

/** The schedule: what is paid, due and planned, month by month. */
export function RentCard({ rent }: { rent: LeaseRent }) {
  const { t } = useLingui();
  const words = useLeaseWords();
  const [all, setAll] = useState(false);
  const from = Math.max(
    0,
    rent.invoices.findIndex(({ state }) => state !== 'paid'),
  );
  const first = Math.max(0, Math.min(from - 1, rent.invoices.length - SHOWN));
  const rows = all ? rent.invoices : rent.invoices.slice(first, first + SHOWN);
  const columns: Column<RentInvoice>[] = [
    {
      key: 'days',
      header: t`Days`,
      cell: (one) => (
        <>
          {dayText(one.from)} – {dayText(one.to)}
          <Lines invoice={one} />
        </>
      ),
    },
    { key: 'due', header: t`Due`, nowrap: true, cell: ({ dueOn }) => dayText(dueOn) },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state, overdue, returned }) => (
        <>
          <Tag tone={state === 'paid' ? 'green' : overdue ? 'copper' : 'plain'}>
            {overdue ? t`overdue` : words.invoice(state)}
          </Tag>
          {Number(returned.amount) > 0 && (
            <div className={pieces['tiny']}>
              <Trans>
                given back: <Amount {...returned} kind="total" />
              </Trans>
            </div>
          )}
        </>
      ),
    },
    {
      key: 'rent',
      header: t`Rent and management`,
      align: 'end',
      nowrap: true,
      cell: ({ rent: sum }) => <Amount {...sum} kind="total" strong />,
    },
  ];
  return (
    <section className={styles['card']} aria-labelledby="schedule">
      <h2 id="schedule">
        <Trans>Schedule</Trans>
      </h2>
      <dl className={styles['sums']}>
        <div>
          <dt>{t`Whole term`}</dt>
          <dd>
            <Amount {...rent.total} kind="total" strong />
          </dd>
        </div>
        <div>
          <dt>{t`Paid`}</dt>
          <dd>
            <Amount {...rent.paid} kind="total" />
          </dd>
        </div>
        <div>
          <dt>{t`Overdue`}</dt>
          <dd>
            <Amount {...rent.overdue} kind="total" />
          </dd>
        </div>
        {rent.deposit !== null && (
          <div>
            <dt>{t`Deposit`}</dt>
            <dd>
              <Amount {...rent.deposit.amount} kind="total" />{' '}
              <span className={pieces['tiny']}>{words.deposit(rent.deposit.state)}</span>
            </dd>
          </div>
        )}
      </dl>
      <Table caption={t`Schedule`} columns={columns} rows={rows} rowKey={({ id }) => id} />
      {rent.invoices.length > SHOWN && (
        <div>
          <Button shape="small" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? (
              <Trans>Show fewer</Trans>
            ) : (
              <Plural
                value={rent.invoices.length}
                one="Show the # month"
                other="Show all # months"
              />
            )}
          </Button>
        </div>
      )}
    </section>
  );
}

function Lines({ invoice }: { invoice: RentInvoice }) {
  const words = useLeaseWords();
  const told = invoice.lines.filter(
    ({ days, monthDays, freeDays }) => days < monthDays || freeDays > 0,
  );
  return told.map((line) => (
    <div key={`${line.kind}${line.from}`} className={pieces['tiny']}>
      <Trans>
        {words.line(line.kind)}: {line.days - line.freeDays} of {line.monthDays} days of{' '}
        <Amount {...line.monthly} kind="total" />
      </Trans>
    </div>
  ));
}
