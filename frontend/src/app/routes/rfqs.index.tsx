import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { RfqsPage } from '@/features/sourcing/RfqsPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/rfqs/')({ component: Rfqs });

function Rfqs() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Requests for quotation`} permission="buy">
      {() => <RfqsPage />}
    </SignedIn>
  );
}
