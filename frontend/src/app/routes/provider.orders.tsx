import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { NoOrders } from '@/features/production/NoOrders';
import { OrderList } from '@/features/production/OrderList';
import { WorkshopFrame } from '@/features/prototyping/workshop/WorkshopFrame';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/provider/orders')({ component: Orders });

function Orders() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`What we make`} permission="fulfil">
      {() => (
        <WorkshopFrame>
          <OrderList whose="sold" empty={<NoOrders />} />
        </WorkshopFrame>
      )}
    </SignedIn>
  );
}
