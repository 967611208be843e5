import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { LeasesPage } from '@/features/leases/LeasesPage';
import { useMe } from '@/lib/api/session';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/leases/')({ component: Leases });

function Leases() {
  const { t } = useLingui();
  const me = useMe();
  return (
    <SignedIn title={t`Leases`} permission="buy">
      {() => <LeasesPage landlord={me?.traits.includes('landlord') === true} />}
    </SignedIn>
  );
}
