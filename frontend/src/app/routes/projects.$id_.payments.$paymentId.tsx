import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import { PaymentPage } from '@/features/projects/bill/PaymentPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/projects/$id_/payments/$paymentId')({
  validateSearch: ({ go }): { go?: true } =>
    go === true || go === 'true' || go === '1' ? { go: true } : {},
  component: Payment,
});

function Payment() {
  const { t } = useLingui();
  const { id, paymentId } = Route.useParams();
  const { go } = Route.useSearch();
  const navigate = Route.useNavigate();
  // the way back from the payment's page leads here, and stays
  const gone = useCallback(() => navigate({ search: {}, replace: true }), [navigate]);
  return (
    <SignedIn title={t`Payment`} permission="buy">
      {() => <PaymentPage project={id} paymentId={paymentId} go={go === true} onGone={gone} />}
    </SignedIn>
  );
}
