import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Cart, CartSeller } from '@/lib/api/types';
import { useMe } from '@/lib/api/session';
import { dayText, numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { buttonClass } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { useWanted } from '@/ui/Wanted';
import { CartLines } from './CartLines';
import { CurrencyChoice } from '@/ui/CurrencyChoice';
import { cartQuery } from './queries';
import { useRemoveLine, useSetLine } from './useCart';
import { useMethodWord } from './words';
import styles from './Cart.module.css';

/** What the reader wants to buy, supplier by supplier, at the prices of this moment. */
export function CartPage() {
  const { t } = useLingui();
  const { currency } = useWanted();
  const { data: cart, error, refetch } = useQuery(cartQuery(currency));
  return (
    <Page title={t`Cart`}>
      <header className={styles['head']}>
        <h1>
          <Trans>Cart</Trans>
          {cart !== undefined && cart.lines.length > 0 && (
            <span className={styles['count']}>
              <Plural value={cart.lines.length} one="# line" other="# lines" />
            </span>
          )}
        </h1>
        <CurrencyChoice />
      </header>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : cart === undefined ? (
        <SkeletonLines lines={8} height="2.4em" />
      ) : cart.lines.length === 0 ? (
        <EmptyState
          icon="cart"
          title={<Trans>Nothing in the cart yet</Trans>}
          actions={
            <Link to="/parts" className={buttonClass('primary')}>
              <Trans>Find parts</Trans>
            </Link>
          }
        >
          <p>
            <Trans>
              Add offers of as many counters as you like: you pay once, and each counter gets its
              own order.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <Filled cart={cart} />
      )}
    </Page>
  );
}

function Filled({ cart }: { cart: Cart }) {
  const set = useSetLine();
  const remove = useRemoveLine();
  const busy = set.isPending || remove.isPending;
  const failed = set.error ?? remove.error;
  const gone = cart.lines.filter(
    ({ supplier }) => supplier === null || !cart.suppliers.some(({ id }) => id === supplier.id),
  );
  const change = {
    busy,
    onQuantity: (id: string, quantity: number) => set.mutate({ id, quantity }),
    onRemove: (id: string) => remove.mutate(id),
  };
  return (
    <div className={styles['layout']}>
      <div className={styles['groups']}>
        {failed !== null && <RefusalNotice error={failed} />}
        {gone.length > 0 && (
          <section className={styles['group']}>
            <h2>
              <Trans>No longer on sale</Trans>
            </h2>
            <CartLines lines={gone} {...change} />
          </section>
        )}
        {cart.suppliers.map((seller) => (
          <section key={seller.id} className={styles['group']} aria-labelledby={`s-${seller.id}`}>
            <SellerHead seller={seller} />
            <CartLines
              lines={cart.lines.filter(
                (line) => line.supplier?.id === seller.id && !gone.includes(line),
              )}
              {...change}
            />
          </section>
        ))}
      </div>
      <Summary cart={cart} />
    </div>
  );
}

function SellerHead({ seller }: { seller: CartSeller }) {
  const word = useMethodWord();
  return (
    <header className={styles['seller']}>
      <h2 id={`s-${seller.id}`}>
        <Link to="/suppliers/$id" params={{ id: seller.id }}>
          {seller.name}
        </Link>
      </h2>
      <p className={styles['ways']}>
        {seller.pickUp !== null && (
          <span>
            <Trans>
              pick up at {seller.pickUp.marketName}, {seller.pickUp.number}
            </Trans>
          </span>
        )}
        <span>
          {seller.planned === null ? (
            <Trans>
              courier from <Amount {...seller.courier} kind="total" />
            </Trans>
          ) : (
            <Trans>
              planned: {word(seller.planned.method)},{' '}
              <Amount {...seller.planned.cost} kind="total" />
            </Trans>
          )}
        </span>
        <span>
          <Trans>about {numberText(seller.grams)} g</Trans>
        </span>
      </p>
      <p className={styles['subtotal']}>
        <Amount amount={seller.goods.amount} currency={seller.goods.currency} kind="total" strong />
      </p>
    </header>
  );
}

function Summary({ cart }: { cart: Cart }) {
  const { t } = useLingui();
  const me = useMe();
  const stale = cart.rates.filter((rate) => rate.stale);
  const broken = cart.lines.filter(({ problems }) => problems.length > 0).length;
  return (
    <aside className={styles['summary']} aria-label={t`Summary`}>
      <dl>
        {cart.suppliers.map((seller) => (
          <div key={seller.id}>
            <dt>{seller.name}</dt>
            <dd>
              <Amount amount={seller.goods.amount} currency={seller.goods.currency} kind="total" />
            </dd>
          </div>
        ))}
        <div className={styles['total']}>
          <dt>
            <Trans>Goods</Trans>
          </dt>
          <dd>
            <Amount amount={cart.goods.amount} currency={cart.goods.currency} kind="total" strong />
          </dd>
        </div>
        {cart.delivery !== null && (
          <div>
            <dt>
              <Trans>Delivery as planned</Trans>
            </dt>
            <dd>
              <Amount {...cart.delivery} kind="total" />
            </dd>
          </div>
        )}
      </dl>
      <p className={styles['small']}>
        {cart.delivery === null ? (
          <Trans>Delivery is chosen in the next step.</Trans>
        ) : (
          <Trans>You can choose another delivery in the next step.</Trans>
        )}
      </p>
      {cart.rates.map((rate) => (
        <p key={rate.from} className={styles['small']}>
          {`1 ${rate.from} = ${Number(rate.rate).toFixed(4)} ${rate.to}`} · {dayText(rate.asOf)}
        </p>
      ))}
      {stale.length > 0 && (
        <Notice tone="copper">
          <p>
            <Trans>
              These rates are older than three days, so goods in{' '}
              {stale.map(({ from }) => from).join(', ')} cannot be bought in {cart.currency} now.
              Choose their own currency.
            </Trans>
          </p>
        </Notice>
      )}
      {broken > 0 && (
        <Notice tone="copper">
          <p>
            <Plural
              value={broken}
              one="# line needs a change first."
              other="# lines need a change first."
            />
          </p>
        </Notice>
      )}
      {cart.ready ? (
        <Link to="/checkout" search={(before) => before} className={buttonClass('primary')}>
          <Trans>Check out</Trans>
        </Link>
      ) : (
        <button type="button" className={buttonClass('primary')} disabled>
          <Trans>Check out</Trans>
        </button>
      )}
      {me === null && (
        <p className={styles['small']}>
          <Trans>You sign in before you order; the cart comes with you.</Trans>
        </p>
      )}
    </aside>
  );
}
