import { createFileRoute } from '@tanstack/react-router';
import { VerifyPage } from '@/features/accounts/LinkPages';
import { validateTokenSearch } from '@/features/accounts/search';

export const Route = createFileRoute('/account/verify')({
  validateSearch: validateTokenSearch,
  component: Verify,
});

function Verify() {
  return <VerifyPage token={Route.useSearch().token} />;
}
