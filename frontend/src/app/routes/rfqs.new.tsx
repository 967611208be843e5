import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { RfqForm } from '@/features/sourcing/RfqForm';
import { validateNewRfqSearch } from '@/features/sourcing/search';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/rfqs/new')({
  validateSearch: validateNewRfqSearch,
  component: NewRfq,
});

function NewRfq() {
  const { t } = useLingui();
  const search = Route.useSearch();
  return (
    <SignedIn title={t`Ask for quotes`} permission="buy">
      {() => <RfqForm search={search} />}
    </SignedIn>
  );
}
