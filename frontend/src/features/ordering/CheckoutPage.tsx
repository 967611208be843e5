import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Problem } from '@/lib/api/problem';
import { useRested } from '@/lib/hooks';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Field, Switch, TextArea } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { SkeletonLines } from '@/ui/States';
import { useWanted } from '@/ui/Wanted';
import { Addresses } from './Addresses';
import { NothingToOrder, OrderRefusal, RefusedQuote } from './CheckoutRefusals';
import { DeliveryChoice } from './DeliveryChoice';
import { PickUpInstead } from './PickUpInstead';
import { VoucherChoice } from './VoucherChoice';
import { addressesQuery, quoteQuery, type CheckoutBody } from './queries';
import { usePlaceOrder } from './usePlaceOrder';
import cart from './Cart.module.css';
import styles from './Checkout.module.css';

const TYPING_MS = 500;

/** The last look before paying: how goods come, where to, the invoice, and what it comes to. */
export function CheckoutPage({
  projects,
}: {
  /** The choice of a project that it is for. */
  projects: (chosen: string | null, onChoose: (project: string | null) => void) => ReactNode;
}) {
  const { t } = useLingui();
  const { currency } = useWanted();
  const addresses = useQuery(addressesQuery());
  const [address, setAddress] = useState<string | null>(null);
  const [methods, setMethods] = useState<Record<string, string>>({});
  const [invoice, setInvoice] = useState({ wanted: false, title: '', taxNumber: '', email: '' });
  const [note, setNote] = useState('');
  const [voucher, setVoucher] = useState<string | null>(null);
  const [project, setProject] = useState<string | null>(null);
  const [together, setTogether] = useState(true);
  const later = project !== null && together;
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
    voucher,
    payLater: later,
  };
  const asked = useRested(
    JSON.stringify({ ...wish, invoice: null, note: null, voucher: null, payLater: false }),
    TYPING_MS / 2,
  );
  const plain = useQuery(quoteQuery(JSON.parse(asked) as CheckoutBody, addresses.isSuccess));
  const paying = useQuery(
    quoteQuery(
      { ...(JSON.parse(asked) as CheckoutBody), voucher },
      voucher !== null && plain.isSuccess,
    ),
  );
  const quote = voucher !== null && paying.isSuccess ? paying : plain;
  const ready = voucher === null ? plain.isSuccess : paying.isSuccess;
  const problem = plain.error instanceof Problem ? plain.error : null;
  const needsAddress = problem?.messageFor('/delivery/address') !== null && problem !== null;
  const sent = needsAddress || quote.data?.suppliers.some(({ method }) => method !== 'pick-up');
  const order = usePlaceOrder(project);
  const faults = order.error instanceof Problem ? order.error : null;
  if (problem?.code === 'cart-empty') return <NothingToOrder />;
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
                <>
                  <p className={cart['small']}>
                    <Trans>Say first where the goods go.</Trans>
                  </p>
                  <PickUpInstead currency={currency} onChoose={setMethods} />
                </>
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
          <VoucherChoice
            currency={currency}
            chosen={voucher}
            problem={voucher !== null && paying.error instanceof Problem ? paying.error : null}
            onChoose={setVoucher}
          />
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
              {quote.data.voucher !== null && (
                <Row
                  label={t`Voucher`}
                  money={{ ...quote.data.voucher, amount: `-${quote.data.voucher.amount}` }}
                />
              )}
              <div className={cart['total']}>
                <dt>
                  <Trans>To pay</Trans>
                </dt>
                <dd>
                  <Amount
                    amount={quote.data.due.amount}
                    currency={quote.data.due.currency}
                    kind="total"
                    strong
                  />
                </dd>
              </div>
            </dl>
          )}
          {projects(project, setProject)}
          {project !== null && (
            <Switch
              label={<Trans>Pay later, together with the project's other orders</Trans>}
              checked={together}
              onChange={setTogether}
            />
          )}
          {order.error !== null && <OrderRefusal error={order.error} />}
          <Button
            look="primary"
            disabled={
              quote.data === undefined || !ready || quote.isPlaceholderData || order.isPending
            }
            onClick={() =>
              quote.data !== undefined &&
              order.mutate({
                ...wish,
                payLater: later && Number(quote.data.due.amount) !== 0,
                expectedTotal: { amount: quote.data.total.amount, currency },
              })
            }
          >
            {order.isPending ? (
              <Trans>Ordering …</Trans>
            ) : Number(quote.data?.due.amount ?? 1) === 0 ? (
              <Trans>Order with the voucher</Trans>
            ) : later ? (
              <Trans>Order, and pay with the project</Trans>
            ) : (
              <Trans>Order and pay</Trans>
            )}
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
