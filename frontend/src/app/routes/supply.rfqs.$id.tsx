import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { AskedRfqView } from '@/features/sourcing/AskedRfqPage';
import { CounterPage } from '@/features/supply/counter/CounterPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/supply/rfqs/$id')({ component: Asked });

function Asked() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Request for quotation`} permission="read-stock">
      {() => (
        <CounterPage title={t`Request for quotation`}>
          <AskedRfqView id={id} />
        </CounterPage>
      )}
    </SignedIn>
  );
}
