import { createFileRoute, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { validateNextSearch } from '@/features/accounts/search';
import { SignInPage } from '@/features/accounts/SignInPage';
import { useMe } from '@/lib/api/session';

export const Route = createFileRoute('/sign-in')({
  validateSearch: validateNextSearch,
  component: SignIn,
});

/** Whoever is signed in goes on to the page that asked for it. */
function SignIn() {
  const { next } = Route.useSearch();
  const { history } = useRouter();
  const signedIn = Boolean(useMe());
  useEffect(() => {
    if (signedIn) history.replace(next ?? '/');
  }, [signedIn, next, history]);
  return <SignInPage next={next} />;
}
