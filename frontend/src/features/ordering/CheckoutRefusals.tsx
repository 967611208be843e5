import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Problem } from '@/lib/api/problem';
import { buttonClass } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';

/** Why nothing can be ordered as it is. */
export function RefusedQuote({ problem }: { problem: Problem }) {
  return (
    <>
      <OrderRefusal error={problem} />
      <p>
        <Link to="/cart" search={(before) => before} className={buttonClass('plain')}>
          <Trans>Back to the cart</Trans>
        </Link>
      </p>
    </>
  );
}

/** Why nothing was ordered, with the lines that stand in the way. */
export function OrderRefusal({ error }: { error: Error }) {
  if (!(error instanceof Problem) || !['price-moved', 'out-of-stock'].includes(error.code)) {
    return <RefusalNotice error={error} />;
  }
  return (
    <Notice
      tone="danger"
      title={
        error.code === 'price-moved' ? (
          <Trans>A price has moved; nothing was ordered</Trans>
        ) : (
          <Trans>Not enough is left; nothing was ordered</Trans>
        )
      }
    >
      <p>
        <Link to="/cart" search={(before) => before}>
          <Trans>Look at the cart: the lines are marked there.</Trans>
        </Link>
      </p>
    </Notice>
  );
}

/** The cart is empty. */
export function NothingToOrder() {
  const { t } = useLingui();
  return (
    <Page title={t`Check out`}>
      <h1>
        <Trans>There is nothing left to order</Trans>
      </h1>
      <p>
        <Trans>
          The cart is empty. If you have just ordered, <Link to="/orders">your orders</Link> are
          here.
        </Trans>
      </p>
    </Page>
  );
}
