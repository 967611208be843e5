import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { AskedRfqs } from '@/features/sourcing/AskedRfqsPage';
import { CounterPage } from '@/features/supply/counter/CounterPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/supply/rfqs/')({ component: Asked });

function Asked() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Requests for quotation`} permission="read-stock">
      {() => (
        <CounterPage title={t`Requests for quotation`}>
          <AskedRfqs />
        </CounterPage>
      )}
    </SignedIn>
  );
}
