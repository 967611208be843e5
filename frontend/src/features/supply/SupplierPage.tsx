import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { SupplierDetail, SupplierOffer } from '@/lib/api/types';
import { dayText, numberText } from '@/lib/format';
import { amountOf } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Field } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { QrCode } from '@/ui/QrCode';
import { ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { typed } from '@/ui/useForm';
import { useWanted, WantedInputs } from '@/ui/Wanted';
import { CounterLink } from './CounterLink';
import { PriceBreaks } from './PriceBreaks';
import { supplierOffersQuery, supplierQuery } from './queries';
import styles from './Suppliers.module.css';

/** One seller: who they are, where they stand, what they sell. */
export function SupplierPage({
  id,
  buy,
}: {
  id: string;
  buy?: (offer: SupplierOffer) => ReactNode;
}) {
  const { t } = useLingui();
  const { data: supplier, error, refetch } = useQuery(supplierQuery(id));
  if (error !== null || supplier === undefined) {
    return (
      <Page title={t`Supplier`}>
        <h1 className="hidden-text">{t`Supplier`}</h1>
        {error === null ? (
          <SkeletonLines lines={10} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page title={supplier.name}>
      <header className={styles['mark']}>
        <span className={styles['sign']} aria-hidden="true">
          {String.fromCodePoint(supplier.name.codePointAt(0) ?? 0x5317)}
        </span>
        <div className={styles['identity']}>
          <h1>{supplier.name}</h1>
          {supplier.demonstration && (
            <Tag tone="copper">
              <Trans>Demonstration: this seller is invented</Trans>
            </Tag>
          )}
          <p className={styles['lead']}>{supplier.about}</p>
        </div>
      </header>
      <div className={styles['layout']}>
        <aside className={styles['side']} aria-label={t`About the supplier`}>
          <Stalls supplier={supplier} />
          <Shares supplier={supplier} />
          <Share supplier={supplier} />
        </aside>
        <SupplierOffers id={id} name={supplier.name} buy={buy} />
      </div>
    </Page>
  );
}

function Stalls({ supplier }: { supplier: SupplierDetail }) {
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>Counters</Trans>
      </h2>
      <ul className={styles['stalls']}>
        {supplier.counters.map((counter) => (
          <li key={`${counter.market} ${counter.floor} ${counter.number}`}>
            <CounterLink counter={counter} supplier={supplier.id} />
          </li>
        ))}
        {supplier.counters.length === 0 && (
          <li>
            <CounterLink counter={null} />
          </li>
        )}
      </ul>
    </section>
  );
}

/** The page's address to pass on: as text, and as a code for the counter's glass. */
function Share({ supplier }: { supplier: SupplierDetail }) {
  const { t } = useLingui();
  const address = new URL(`/suppliers/${supplier.id}`, window.location.origin).href;
  return (
    <details className={styles['section']}>
      <summary>
        <Trans>Share this shop</Trans>
      </summary>
      <QrCode text={address} label={t`QR code of this page`} />
      <CopyButton text={address}>
        <Trans>Copy the link</Trans>
      </CopyButton>
    </details>
  );
}

const MOST_CATEGORIES = 12;

function Shares({ supplier }: { supplier: SupplierDetail }) {
  const categories = supplier.offersByCategory.slice(0, MOST_CATEGORIES);
  const most = Math.max(1, ...categories.map(({ offers }) => offers));
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>What they sell</Trans>
      </h2>
      <ul className={styles['shares']}>
        {categories.map(({ slug, name, offers }) => (
          <li key={slug}>
            <Link to="/parts" search={{ category: [slug] }}>
              {name}
            </Link>
            <span>{numberText(offers)}</span>
            <span className={styles['bar']} aria-hidden="true">
              <span style={{ width: `${(offers / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SupplierOffers({
  id,
  name,
  buy,
}: {
  id: string;
  name: string;
  buy: ((offer: SupplierOffer) => ReactNode) | undefined;
}) {
  const { t } = useLingui();
  const { currency, quantity } = useWanted();
  const [q, setQ] = useState('');
  const list = useInfiniteQuery(supplierOffersQuery(id, currency, q));
  const total = list.data?.pages[0]?.total ?? 0;
  const offers = list.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: Column<SupplierOffer>[] = [
    {
      key: 'part',
      header: t`Part`,
      wide: true,
      cell: ({ part }) => (
        <>
          <Link to="/parts/$id" params={{ id: part.id }} className={`mono ${styles['mpn']}`}>
            {part.mpn}
          </Link>
          <div className={styles['about']}>{part.manufacturer}</div>
        </>
      ),
    },
    { key: 'what', header: t`Description`, wide: true, cell: ({ part }) => part.description },
    { key: 'stock', header: t`Stock`, align: 'end', cell: ({ stock }) => numberText(stock) },
    {
      key: 'moq',
      header: t`MOQ / multiple`,
      align: 'end',
      nowrap: true,
      cell: ({ moq, multiple }) => `${numberText(moq)} / ${numberText(multiple)}`,
    },
    {
      key: 'price',
      header: t`From`,
      align: 'end',
      nowrap: true,
      cell: (offer) => <LeastPrice offer={offer} quantity={quantity} />,
    },
    {
      key: 'updated',
      header: t`Updated`,
      align: 'end',
      nowrap: true,
      cell: ({ updatedAt }) => dayText(updatedAt),
    },
    ...(buy === undefined
      ? []
      : [{ key: 'buy', header: t`Cart`, headerHidden: true, align: 'end' as const, cell: buy }]),
  ];
  return (
    <section className={styles['section']} aria-labelledby="supplier-offers">
      <header className={styles['head']}>
        <h2 id="supplier-offers">
          <Trans>Offers of {name}</Trans>
        </h2>
        <span>{list.data && <Plural value={total} one="# offer" other="# offers" />}</span>
        <WantedInputs />
      </header>
      <form
        role="search"
        className={styles['own']}
        onSubmit={(event) => {
          event.preventDefault();
          setQ(typed(new FormData(event.currentTarget), 'q').trim());
        }}
      >
        <Field label={t`Search in this shop`} name="q" type="search" maxLength={80} />
        <Button type="submit">
          <Trans>Search</Trans>
        </Button>
      </form>
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <SkeletonLines lines={12} height="2em" />
      ) : (
        <>
          {offers.length === 0 ? (
            <p>
              <Trans>Nothing in this shop has that in its SKU or part number.</Trans>
            </p>
          ) : (
            <Table
              caption={t`Offers`}
              columns={columns}
              rows={offers}
              rowKey={(offer) => offer.id}
            />
          )}
          <ShowMore
            shown={offers.length}
            total={total}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}

function LeastPrice({ offer, quantity }: { offer: SupplierOffer; quantity: number }) {
  const least = offer.priceBreaks.at(-1);
  if (least === undefined) return <>–</>;
  return (
    <>
      <PriceBreaks
        breaks={offer.priceBreaks}
        currency={offer.currency}
        of={offer.part.mpn}
        quantity={Math.max(quantity, offer.moq)}
      />{' '}
      <Amount amount={amountOf(least.unitPrice)} currency={offer.currency} />
    </>
  );
}
