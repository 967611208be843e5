import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ReceivedEnquiry } from '@/features/letting/ReceivedEnquiries';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/lettings/enquiries/$id')({ component: Lettings });

function Lettings() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`What we let`} permission="let">
      {() => <ReceivedEnquiry id={id} />}
    </SignedIn>
  );
}
