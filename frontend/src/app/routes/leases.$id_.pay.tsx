import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { rentForm } from '@/features/leases/queries';
import { CardFormPage } from '@/features/ordering/CardFormPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/leases/$id_/pay')({ component: Pay });

function Pay() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Payment`} permission="buy">
      {() => <CardFormPage load={rentForm(id)} back={`/leases/${id}`} />}
    </SignedIn>
  );
}
