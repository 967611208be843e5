import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { OwnSpacesPage } from '@/features/makerspaces/registry/OwnSpacesPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/makerspaces/registry/own/')({ component: OwnSpaces });

function OwnSpaces() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Our makerspaces`} permission="apply">
      {() => <OwnSpacesPage />}
    </SignedIn>
  );
}
