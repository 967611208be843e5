import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { BookingsPage } from '@/features/makerspaces/BookingsPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/makerspaces/bookings/$id')({ component: Bookings });

/** Where a payment comes back to: the booking is among the others. */
function Bookings() {
  const { t } = useLingui();
  return <SignedIn title={t`My bookings`}>{() => <BookingsPage />}</SignedIn>;
}
