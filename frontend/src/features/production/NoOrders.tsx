import { Trans } from '@lingui/react/macro';
import { EmptyState } from '@/ui/States';

/** What a provider sees before the first order. */
export function NoOrders() {
  return (
    <EmptyState icon="chip" title={<Trans>No orders here</Trans>}>
      <p>
        <Trans>Orders come as soon as a maker has paid the deposit.</Trans>
      </p>
    </EmptyState>
  );
}
