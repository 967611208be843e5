import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { OrderList } from './OrderList';

/** What is being made for the reader's company. */
export function OrdersPage() {
  const { t } = useLingui();
  const title = t`What is made for us`;
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <OrderList
        whose="bought"
        empty={
          <EmptyState
            icon="chip"
            title={<Trans>Nothing is being made for you</Trans>}
            actions={
              <Link to="/prototype" className={buttonClass('primary')}>
                <Trans>Send a design</Trans>
              </Link>
            }
          >
            <p>
              <Trans>
                Send the files of a board or a part, choose a price, and order. What it needs from
                you on the way stands here.
              </Trans>
            </p>
          </EmptyState>
        }
      />
    </Page>
  );
}
