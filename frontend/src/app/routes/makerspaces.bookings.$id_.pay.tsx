import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { bookingForm } from '@/features/makerspaces/queries';
import { CardFormPage } from '@/features/ordering/CardFormPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/makerspaces/bookings/$id_/pay')({ component: Pay });

function Pay() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Payment`}>
      {() => <CardFormPage load={bookingForm(id)} back="/makerspaces/bookings" />}
    </SignedIn>
  );
}
