import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { OrderPage } from '@/features/production/OrderPage';
import { MarkPicture } from '@/features/prototyping/MarkPicture';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/production/orders/$id')({ component: Order });

function Order() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Order`}>
      {() => (
        <OrderPage
          id={id}
          showBoard={(design) => (mark, onPick) => (
            <MarkPicture design={design} mark={mark} onPick={onPick} />
          )}
        />
      )}
    </SignedIn>
  );
}
