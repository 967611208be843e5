import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ListingPage } from '@/features/letting/ListingPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/lettings/$id')({ component: Lettings });

function Lettings() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`What we let`} permission="let">
      {() => <ListingPage id={id} />}
    </SignedIn>
  );
}
