import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import { useRested } from '@/lib/hooks';
import { Amount } from '@/ui/Amount';
import { Button, buttonClass } from '@/ui/Button';
import { Field, Switch, TextArea } from '@/ui/Field';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { SkeletonLines } from '@/ui/States';
import { useWanted } from '@/ui/Wanted';
import { Addresses } from './Addresses';
import { checkoutKey, forgetCheckoutKey } from './checkoutKey';
import { DeliveryChoice } from './DeliveryChoice';
import { CART_KEY, ORDER_KEY, addressesQuery, quoteQuery, type CheckoutBody } from './queries';
import cart from './Cart.module.css';
import styles from './Checkout.module.css';

const TYPING_MS = 500;

/** The last look before paying: how goods come, where to, the invoice, and what it comes to. */
export function CheckoutPage() {
  const { t } = useLingui();
  const { currency } = useWanted();
  const addresses = useQuery(addressesQuery());
  const [address, setAddress] = useState<string | null>(null);
  const [methods, setMethods] = useState<Record<string, string>>({});
  const [invoice, setInvoice] = useState({ wanted: false, title: '', taxNumber: '', email: '' });
  const [note, setNote] = useState('');
  const addressId = address ?? addresses.data?.items[0]?.id ?? null;
  const wish: CheckoutBody = {
    currency,
    delivery: {
      method: null,
      addressId,
      address: null,
      suppliers: Object.entries(methods).map(([supplierId, method]) => ({ supplierId, method })),
    },
    invoice: invoice.wanted
      ? { title: invoice.title, taxNumber: invoice.taxNumber || null, email: invoice.email }
      : null,
    note: note || null,
    expectedTotal: null,
  };
  const asked = useRested(JSON.stringify({ ...wish, invoice: null, note: null }), TYPING_MS / 2);
  const quote = useQuery(quoteQuery(JSON.parse(asked) as CheckoutBody, addresses.isSuccess));
  const problem = quote.error instanceof Problem ? quote.error : null;
  const needsAddress = problem?.messageFor('/delivery/address') !== null && problem !== null;
  const sent = needsAddress || quote.data?.suppliers.some(({ method }) => method !== 'pick-up');
  const order = usePlaceOrder();
  const faults = order.error instanceof Problem ? order.error : null;
  if (problem?.code === 'cart-empty') return <Nothing />;
  return (
    <Page title={t`Check out`}>
      <h1>
        <Trans>Check out</Trans>
      </h1>
      <div className={cart['layout']}>
        <div className={styles['steps']}>
          {problem !== null && !needsAddress && <RefusedQuote problem={problem} />}
          {sent === true && (
            <Addresses
              addresses={addresses.data?.items ?? []}
              chosen={addressId}
              onChoose={setAddress}
            />
          )}
          <section className={styles['step']}>
            <h2>
              <Trans>Delivery</Trans>
            </h2>
            {quote.data === undefined ? (
              needsAddress ? (
                <p className={cart['small']}>
                  <Trans>Say first where the goods go.</Trans>
                </p>
              ) : (
                problem === null && <SkeletonLines lines={4} />
              )
            ) : (
              quote.data.suppliers.map((seller) => (
                <DeliveryChoice
                  key={seller.id}
                  seller={seller}
                  onChoose={(method) => setMethods({ ...methods, [seller.id]: method })}
                />
              ))
            )}
          </section>
          <section className={styles['step']}>
            <h2>
              <Trans>Invoice and note</Trans>
            </h2>
            <Switch
              label={<Trans>I need a tax invoice (fapiao)</Trans>}
              checked={invoice.wanted}
              onChange={(wanted) => setInvoice({ ...invoice, wanted })}
            />
            {invoice.wanted && (
              <div className={styles['fields']}>
                <Field
                  label={<Trans>Title: company or person</Trans>}
                  value={invoice.title}
                  maxLength={120}
                  required
                  error={faults?.messageFor('/invoice/title')}
                  onChange={({ target }) => setInvoice({ ...invoice, title: target.value })}
                />
                <Field
                  label={<Trans>Unified social credit code</Trans>}
                  hint={<Trans>18 characters; empty for a person</Trans>}
                  value={invoice.taxNumber}
                  maxLength={24}
                  error={faults?.messageFor('/invoice/taxNumber')}
                  onChange={({ target }) => setInvoice({ ...invoice, taxNumber: target.value })}
                />
                <Field
                  label={<Trans>E-mail for the invoice</Trans>}
                  type="email"
                  value={invoice.email}
                  maxLength={254}
                  required
                  error={faults?.messageFor('/invoice/email')}
                  onChange={({ target }) => setInvoice({ ...invoice, email: target.value })}
                />
              </div>
            )}
            <TextArea
              label={<Trans>Note for the sellers</Trans>}
              rows={2}
              maxLength={500}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          </section>
        </div>
        <aside className={cart['summary']} aria-label={t`Summary`}>
          {quote.data !== undefined && (
            <dl>
              <Row label={t`Goods`} money={quote.data.goods} />
              <Row label={t`Delivery`} money={quote.data.delivery} />
              <div className={cart['total']}>
                <dt>
                  <Trans>To pay</Trans>
                </dt>
                <dd>
                  <Amount
                    amount={quote.data.total.amount}
                    currency={quote.data.total.currency}
                    kind="total"
                    strong
                  />
                </dd>
              </div>
            </dl>
          )}
          {order.error !== null && <OrderRefusal error={order.error} />}
          <Button
            look="primary"
            disabled={
              quote.data === undefined || quote.isError || quote.isFetching || order.isPending
            }
            onClick={() =>
              quote.data !== undefined &&
              order.mutate({
                ...wish,
                expectedTotal: { amount: quote.data.total.amount, currency },
              })
            }
          >
            {order.isPending ? <Trans>Ordering …</Trans> : <Trans>Order and pay</Trans>}
          </Button>
          <p className={cart['small']}>
            <Trans>
              Stock is set aside for 30 minutes. Sellers are paid when you have the goods.
            </Trans>
          </p>
        </aside>
      </div>
    </Page>
  );
}

function usePlaceOrder() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (body: CheckoutBody) =>
      bodyOf(
        api.POST('/api/v1/checkouts', {
          body,
          headers: { 'Idempotency-Key': checkoutKey(JSON.stringify(body)) },
        }),
      ),
    onSuccess: async (placed) => {
      forgetCheckoutKey();
      void client.invalidateQueries({ queryKey: CART_KEY });
      void client.invalidateQueries({ queryKey: ORDER_KEY });
      if (placed.payment.payUrl !== null) {
        // The way back from the payment page leads to the order, not to an empty cart.
        await navigate({ to: '/checkout/$id', params: { id: placed.id }, replace: true });
        window.location.assign(placed.payment.payUrl);
      } else {
        await navigate({ to: '/checkout/$id', params: { id: placed.id }, replace: true });
      }
    },
    onError: (error) => {
      if (error instanceof Problem && error.status >= 400 && error.status < 500) {
        forgetCheckoutKey();
        void client.invalidateQueries({ queryKey: [...CART_KEY, 'quote'] });
      }
    },
  });
}

function Row({ label, money }: { label: string; money: { amount: string; currency: string } }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Amount amount={money.amount} currency={money.currency} kind="total" />
      </dd>
    </div>
  );
}

function RefusedQuote({ problem }: { problem: Problem }) {
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
function OrderRefusal({ error }: { error: Error }) {
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

function Nothing() {
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
