import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { RulesPage } from '@/features/prototyping/workshop/RulesPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/provider/rules')({ component: Part });

function Part() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Workshop`} permission="fulfil">
      {() => <RulesPage />}
    </SignedIn>
  );
}
