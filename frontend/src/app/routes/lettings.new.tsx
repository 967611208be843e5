import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { NewListingPage } from '@/features/letting/NewListingPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/lettings/new')({ component: Lettings });

function Lettings() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`What we let`} permission="let">
      {() => <NewListingPage />}
    </SignedIn>
  );
}
