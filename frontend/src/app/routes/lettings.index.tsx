import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { LettingsPage } from '@/features/letting/LettingsPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/lettings/')({ component: Lettings });

function Lettings() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`What we let`} permission="let">
      {() => <LettingsPage />}
    </SignedIn>
  );
}
