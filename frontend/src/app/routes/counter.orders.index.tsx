import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { SoldOrders } from '@/features/ordering/SoldOrders';
import { CounterPage } from '@/features/supply/counter/CounterPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/counter/orders/')({ component: Orders });

function Orders() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Orders to deliver`} permission="fulfil">
      {() => (
        <CounterPage title={t`Orders to deliver`}>
          <SoldOrders />
        </CounterPage>
      )}
    </SignedIn>
  );
}
