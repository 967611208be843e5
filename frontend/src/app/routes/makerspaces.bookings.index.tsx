import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { BookingsPage } from '@/features/makerspaces/BookingsPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/makerspaces/bookings/')({ component: Bookings });

function Bookings() {
  const { t } = useLingui();
  return <SignedIn title={t`My bookings`}>{() => <BookingsPage />}</SignedIn>;
}
