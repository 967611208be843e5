import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { SavedPartsPage } from '@/features/catalogue/watch/SavedPartsPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/parts/saved')({ component: Saved });

function Saved() {
  const { t } = useLingui();
  return <SignedIn title={t`Saved part searches`}>{() => <SavedPartsPage />}</SignedIn>;
}
