import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { SavedPage } from '@/features/spaces/find/SavedPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/spaces/saved')({ component: Saved });

function Saved() {
  const { t } = useLingui();
  return <SignedIn title={t`Saved spaces`}>{() => <SavedPage />}</SignedIn>;
}
