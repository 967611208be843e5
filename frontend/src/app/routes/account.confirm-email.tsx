import { createFileRoute } from '@tanstack/react-router';
import { ConfirmEmailPage } from '@/features/accounts/LinkPages';
import { validateTokenSearch } from '@/features/accounts/search';

export const Route = createFileRoute('/account/confirm-email')({
  validateSearch: validateTokenSearch,
  component: ConfirmEmail,
});

function ConfirmEmail() {
  return <ConfirmEmailPage token={Route.useSearch().token} />;
}
