import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { TendersPage } from '@/features/brokering/TendersPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/provider/tenders/')({ component: Tenders });

function Tenders() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Tenders`} permission="fulfil">
      {() => <TendersPage />}
    </SignedIn>
  );
}
