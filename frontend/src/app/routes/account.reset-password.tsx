import { createFileRoute } from '@tanstack/react-router';
import { ResetPage } from '@/features/accounts/ResetPage';
import { validateTokenSearch } from '@/features/accounts/search';

export const Route = createFileRoute('/account/reset-password')({
  validateSearch: validateTokenSearch,
  component: Reset,
});

function Reset() {
  return <ResetPage token={Route.useSearch().token} />;
}
