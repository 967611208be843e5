import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { OrdersPage } from '@/features/ordering/OrdersPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/orders/')({ component: Orders });

function Orders() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Orders`} permission="buy">
      {() => <OrdersPage />}
    </SignedIn>
  );
}
