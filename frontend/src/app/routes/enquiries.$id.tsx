import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { EnquiryPage } from '@/features/letting/EnquiryPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/enquiries/$id')({ component: Enquiry });

function Enquiry() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return <SignedIn title={t`Question`}>{() => <EnquiryPage id={id} />}</SignedIn>;
}
