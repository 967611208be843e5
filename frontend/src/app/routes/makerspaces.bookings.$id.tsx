import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { BookingsPage } from '@/features/makerspaces/BookingsPage';
import { SignedIn } from '../SignedIn';

/** What Stripe's page adds to the address it comes back to. */
interface Search {
  redirect_status?: string;
}

export const Route = createFileRoute('/makerspaces/bookings/$id')({
  validateSearch: ({ redirect_status }: Record<string, unknown>): Search =>
    typeof redirect_status === 'string' ? { redirect_status } : {},
  component: Bookings,
});

/** Where a payment comes back to: the booking is among the others. */
function Bookings() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  const { redirect_status } = Route.useSearch();
  return (
    <SignedIn title={t`My bookings`}>
      {() => <BookingsPage paying={redirect_status === 'succeeded' ? id : undefined} />}
    </SignedIn>
  );
}
