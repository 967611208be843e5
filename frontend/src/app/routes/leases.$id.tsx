import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { LeasePage } from '@/features/leases/LeasePage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/leases/$id')({ component: Lease });

function Lease() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return <SignedIn title={t`Lease`}>{() => <LeasePage id={id} />}</SignedIn>;
}
