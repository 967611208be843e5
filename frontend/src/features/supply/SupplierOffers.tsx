import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { SupplierOffer } from '@/lib/api/types';
import { dayText, numberText } from '@/lib/format';
import { amountOf } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { typed } from '@/ui/useForm';
import { useWanted, WantedInputs } from '@/ui/Wanted';
import { GoodsFacts } from './GoodsFacts';
import { PriceBreaks } from './PriceBreaks';
import { supplierOffersQuery } from './queries';
import styles from './Suppliers.module.css';

/** What one seller sells, with a search of its own. */
export function SupplierOffers({
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
    {
      key: 'goods',
      header: t`Goods`,
      cell: (offer) => <GoodsFacts goods={offer} of={`${offer.part.mpn}, ${offer.sku}`} />,
    },
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
