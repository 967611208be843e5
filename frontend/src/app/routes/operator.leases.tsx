import { Trans } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { LeaseList } from '@/features/leases/LeaseList';
import { EmptyState } from '@/ui/States';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/leases')({ component: Leases });

function Leases() {
  return (
    <OperatorConsole>
      <LeaseList
        side="all"
        empty={<EmptyState icon="space" title={<Trans>No leases here</Trans>} />}
      />
    </OperatorConsole>
  );
}
