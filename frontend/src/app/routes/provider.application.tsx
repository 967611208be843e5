import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { JoinPage } from '@/features/prototyping/workshop/JoinPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/provider/application')({ component: Part });

function Part() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Workshop`} permission="apply">
      {() => <JoinPage />}
    </SignedIn>
  );
}
