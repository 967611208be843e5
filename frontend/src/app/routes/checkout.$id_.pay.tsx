import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { CardFormPage } from '@/features/ordering/CardFormPage';
import { cardForm } from '@/features/ordering/queries';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/checkout/$id_/pay')({ component: Pay });

function Pay() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Payment`} permission="buy">
      {() => <CardFormPage load={cardForm(id)} back={`/checkout/${id}`} />}
    </SignedIn>
  );
}
