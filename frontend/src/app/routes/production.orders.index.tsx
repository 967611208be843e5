import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { OrdersPage } from '@/features/production/OrdersPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/production/orders/')({ component: Orders });

function Orders() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`What is made for us`} permission="buy">
      {() => <OrdersPage />}
    </SignedIn>
  );
}
