import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { OrderRows } from './OrderRows';

/** What the reader's company has bought. */
export function OrdersPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Orders`}>
      <h1>
        <Trans>Orders</Trans>
      </h1>
      <OrderRows
        side="bought"
        empty={
          <EmptyState
            icon="cart"
            title={<Trans>No orders here</Trans>}
            actions={
              <Link to="/parts" className={buttonClass('primary')}>
                <Trans>Find parts</Trans>
              </Link>
            }
          />
        }
      />
    </Page>
  );
}
