import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { CasePage } from '@/features/centres/CasePage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/park/cases/$id')({ component: Case });

function Case() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return <SignedIn title={t`Question`}>{() => <CasePage id={id} />}</SignedIn>;
}
