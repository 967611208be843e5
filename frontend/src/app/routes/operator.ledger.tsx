import { createFileRoute } from '@tanstack/react-router';
import { LedgerPage } from '@/features/ledger/LedgerPage';
import { readLedgerSearch } from '@/features/ledger/search';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/ledger')({
  validateSearch: readLedgerSearch,
  component: Ledger,
});

function Ledger() {
  return (
    <OperatorConsole>
      <LedgerPage {...Route.useSearch()} />
    </OperatorConsole>
  );
}
