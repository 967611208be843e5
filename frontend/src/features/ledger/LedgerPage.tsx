import type { LedgerSearch } from './search';
import { AccountList } from './AccountList';
import { Checks } from './Checks';
import { Reconciliation } from './Reconciliation';
import { EntryList } from './EntryList';
import { TrialBalance } from './TrialBalance';

/** The ledger for operators: from the trial balance to accounts to entries, each a link. */
export function LedgerPage({ type, account, currency = 'CNY' }: LedgerSearch) {
  if (account !== undefined) return <EntryList account={account} currency={currency} />;
  if (type !== undefined) return <AccountList type={type} currency={currency} />;
  return (
    <>
      <TrialBalance />
      <Reconciliation />
      <Checks />
    </>
  );
}
