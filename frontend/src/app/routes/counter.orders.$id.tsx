import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { SoldOrder } from '@/features/ordering/SoldOrder';
import { CounterPage } from '@/features/supply/counter/CounterPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/counter/orders/$id')({ component: Order });

function Order() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Order`} permission="fulfil">
      {() => (
        <CounterPage title={t`Order`}>
          <SoldOrder id={id} />
        </CounterPage>
      )}
    </SignedIn>
  );
}
