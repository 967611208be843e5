import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { BoughtOrderPage } from '@/features/ordering/BoughtOrderPage';
import { OwnReview } from '@/features/reviews/OwnReview';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/orders/$id')({ component: Order });

function Order() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Order`} permission="buy">
      {() => <BoughtOrderPage id={id} review={(order) => <OwnReview order={order} />} />}
    </SignedIn>
  );
}
