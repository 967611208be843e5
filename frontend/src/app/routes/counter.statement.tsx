import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { readStatementSearch } from '@/features/ledger/search';
import { StatementView } from '@/features/ledger/StatementView';
import { CounterPage, CounterRefusal } from '@/features/supply/counter/CounterPage';

export const Route = createFileRoute('/counter/statement')({
  validateSearch: readStatementSearch,
  component: Statement,
});

function Statement() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <CounterPage title={t`Statement of account`}>
      <StatementView
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true })}
        refusal={(error, onRetry) => <CounterRefusal error={error} onRetry={onRetry} />}
      />
    </CounterPage>
  );
}
