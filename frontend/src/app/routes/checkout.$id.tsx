import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ReturnPage } from '@/features/ordering/ReturnPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/checkout/$id')({ component: Return });

function Return() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Payment`} permission="buy">
      {() => <ReturnPage id={id} />}
    </SignedIn>
  );
}
