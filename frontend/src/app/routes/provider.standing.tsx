import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { StandingPage } from '@/features/prototyping/workshop/StandingPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/provider/standing')({ component: Part });

function Part() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Workshop`} permission="fulfil">
      {() => <StandingPage />}
    </SignedIn>
  );
}
