import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { CardFormPage } from '@/features/ordering/CardFormPage';
import { milestoneForm } from '@/features/production/queries';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/production/orders/$id_/pay')({ component: Pay });

function Pay() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Payment`} permission="buy">
      {() => <CardFormPage load={milestoneForm(id)} back={`/production/orders/${id}`} />}
    </SignedIn>
  );
}
