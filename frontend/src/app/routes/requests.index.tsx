import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { RequestsPage } from '@/features/brokering/RequestsPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/requests/')({ component: Requests });

function Requests() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`My requests`} permission="buy">
      {() => <RequestsPage />}
    </SignedIn>
  );
}
