import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { InvitationPage } from '@/features/accounts/LinkPages';
import { validateTokenSearch } from '@/features/accounts/search';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/account/invitation')({
  validateSearch: validateTokenSearch,
  component: Invitation,
});

function Invitation() {
  const { t } = useLingui();
  const { token } = Route.useSearch();
  return (
    <SignedIn title={t`Join an organisation`}>{() => <InvitationPage token={token} />}</SignedIn>
  );
}
