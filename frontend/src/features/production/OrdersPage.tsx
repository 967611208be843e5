import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { OrderList } from './OrderList';
import type { Whose } from './queries';

/** What is being made: for a maker, for a provider. */
export function OrdersPage({ whose }: { whose: Whose }) {
  const { t } = useLingui();
  const title = whose === 'bought' ? t`What is made for us` : t`What we make`;
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <OrderList
        whose={whose}
        empty={
          whose === 'bought' ? (
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
          ) : (
            <EmptyState icon="chip" title={<Trans>No orders here</Trans>}>
              <p>
                <Trans>Orders come as soon as a maker has paid the deposit.</Trans>
              </p>
            </EmptyState>
          )
        }
      />
    </Page>
  );
}
