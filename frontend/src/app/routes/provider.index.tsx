import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ProfilePage } from '@/features/prototyping/workshop/ProfilePage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/provider/')({ component: Part });

function Part() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Workshop`} permission="fulfil">
      {() => <ProfilePage />}
    </SignedIn>
  );
}
