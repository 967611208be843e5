import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { RequestForm } from '@/features/brokering/RequestForm';
import { validateNewSearch } from '@/features/brokering/search';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/requests/new')({
  validateSearch: validateNewSearch,
  component: NewRequest,
});

function NewRequest() {
  const { t } = useLingui();
  const search = Route.useSearch();
  return (
    <SignedIn title={t`Ask the brokers`} permission="buy">
      {() => <RequestForm search={search} />}
    </SignedIn>
  );
}
