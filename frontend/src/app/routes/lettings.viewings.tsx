import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ReceivedPage } from '@/features/letting/ReceivedPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/lettings/viewings')({ component: Lettings });

function Lettings() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`What we let`} permission="let">
      {() => <ReceivedPage />}
    </SignedIn>
  );
}
