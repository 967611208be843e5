import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TrialBalanceLine } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { CorrectionForm } from './CorrectionForm';
import { LEDGER, trialBalanceQuery } from './queries';
import { Side } from './Side';
import { useAccountName, useSideName } from './words';
import styles from './Ledger.module.css';

/** What all accounts hold; each currency sums to zero. */
export function TrialBalance() {
  const { t } = useLingui();
  const client = useQueryClient();
  const [correcting, setCorrecting] = useState(false);
  const { data, error, refetch } = useQuery(trialBalanceQuery());
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={12} height="2em" />;
  const broken = data.currencies.some(({ sum }) => Number(sum) !== 0);
  return (
    <section className={styles['section']} aria-labelledby="trial-balance">
      <div className={styles['head']}>
        <h2 id="trial-balance">
          <Trans>Trial balance</Trans>
        </h2>
        <Button onClick={() => setCorrecting(true)}>
          <Trans>Post a correction</Trans>
        </Button>
      </div>
      {broken && (
        <Notice tone="danger" title={<Trans>The ledger does not balance</Trans>}>
          <p>
            <Trans>Look at the checks below before anything is paid out.</Trans>
          </p>
        </Notice>
      )}
      <dl className={styles['sums']}>
        {data.currencies.map(({ currency, sum }) => (
          <div key={currency}>
            <dt>
              <Trans>Sum of all accounts in {currency}</Trans>
            </dt>
            <dd>
              <Amount amount={sum} currency={currency} kind="total" strong />
            </dd>
          </div>
        ))}
      </dl>
      <Lines lines={data.accounts} />
      {correcting && (
        <Dialog title={t`Post a correction`} onClose={() => setCorrecting(false)}>
          <CorrectionForm
            onDone={() => {
              setCorrecting(false);
              void client.invalidateQueries({ queryKey: LEDGER });
            }}
          />
        </Dialog>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: readonly TrialBalanceLine[] }) {
  const { t } = useLingui();
  const accountName = useAccountName();
  const sideName = useSideName();
  const columns: Column<TrialBalanceLine>[] = [
    {
      key: 'account',
      header: t`Account`,
      wide: true,
      cell: ({ type, currency, accounts }) => (
        <Link
          to="/operator/ledger"
          search={OWNED.has(type) ? { type, currency } : { account: type, currency }}
        >
          {accountName(type)}
          {accounts > 1 && ` (${numberText(accounts)})`}
          <span className="hidden-text"> {currency}</span>
        </Link>
      ),
    },
    { key: 'kind', header: t`Kind`, cell: ({ kind }) => sideName(kind) },
    { key: 'currency', header: t`Currency`, cell: ({ currency }) => currency },
    { key: 'debit', header: t`Debit`, align: 'end', cell: ({ debit }) => <Side money={debit} /> },
    {
      key: 'credit',
      header: t`Credit`,
      align: 'end',
      cell: ({ credit }) => <Side money={credit} />,
    },
  ];
  return (
    <Table
      caption={t`Trial balance`}
      columns={columns}
      rows={lines}
      rowKey={({ type, currency }) => type + currency}
    />
  );
}

/** The types of account of which each order, supplier, lease or dispute has its own. */
const OWNED = new Set([
  'supplier_receivable',
  'dispute_receivable',
  'buyer_held',
  'supplier_payable',
  'operator_payable',
  'landlord_payable',
  'deposit',
]);
