import { Trans } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { OrderList } from '@/features/production/OrderList';
import { EmptyState } from '@/ui/States';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/production')({ component: Production });

function Production() {
  return (
    <OperatorConsole>
      <OrderList
        whose="all"
        empty={<EmptyState icon="chip" title={<Trans>No orders of production here</Trans>} />}
      />
    </OperatorConsole>
  );
}
