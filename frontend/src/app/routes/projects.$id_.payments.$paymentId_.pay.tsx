import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { CardFormPage } from '@/features/ordering/CardFormPage';
import { projectForm } from '@/features/projects/bill/queries';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/projects/$id_/payments/$paymentId_/pay')({ component: Pay });

function Pay() {
  const { t } = useLingui();
  const { id, paymentId } = Route.useParams();
  return (
    <SignedIn title={t`Payment`} permission="buy">
      {() => (
        <CardFormPage
          load={projectForm(id, paymentId)}
          back={`/projects/${id}/payments/${paymentId}`}
        />
      )}
    </SignedIn>
  );
}
