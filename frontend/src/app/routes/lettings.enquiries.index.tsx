import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ReceivedEnquiries } from '@/features/letting/ReceivedEnquiries';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/lettings/enquiries/')({ component: Lettings });

function Lettings() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`What we let`} permission="let">
      {() => <ReceivedEnquiries />}
    </SignedIn>
  );
}
