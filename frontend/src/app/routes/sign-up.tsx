import { createFileRoute } from '@tanstack/react-router';
import { validateNextSearch } from '@/features/accounts/search';
import { SignUpPage } from '@/features/accounts/SignUpPage';

export const Route = createFileRoute('/sign-up')({
  validateSearch: validateNextSearch,
  component: SignUp,
});

function SignUp() {
  return <SignUpPage next={Route.useSearch().next} />;
}
