import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { metaQuery } from '@/lib/api/shared';
import type { Offer } from '@/lib/api/types';
import { dayText, numberText } from '@/lib/format';
import { amountOf, decimalsOf } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { Stars } from '@/ui/Stars';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { useWanted, WantedInputs } from '@/ui/Wanted';
import { CounterLink } from './CounterLink';
import { GoodsFacts } from './GoodsFacts';
import { sortOffers, type OfferSort, type OfferSortKey } from './offerSort';
import { PriceBreaks } from './PriceBreaks';
import { ReportOffer } from './ReportOffer';
import { offersQuery } from './queries';
import { StockBar } from './StockBar';
import styles from './Offers.module.css';

/** Who sells a part: every offer priced at the quantity the reader wants. */
export function Offers({ part, buy }: { part: string; buy?: (offer: Offer) => ReactNode }) {
  const wanted = useWanted();
  const offers = useInfiniteQuery(offersQuery(part, wanted));
  const total = offers.data?.pages[0]?.total;
  return (
    <section className={styles['offers']} aria-labelledby="offers">
      <header className={styles['head']}>
        <h2 id="offers">
          <Trans>Offers</Trans>
          {total !== undefined && <span className={styles['count']}>{numberText(total)}</span>}
        </h2>
        <WantedInputs />
      </header>
      {offers.isError && offers.data === undefined ? (
        <ErrorState error={offers.error} onRetry={() => void offers.refetch()} />
      ) : offers.data === undefined ? (
        <SkeletonLines lines={6} height="2.2em" />
      ) : total === 0 ? (
        <EmptyState icon="counter" title={<Trans>No counter sells this part just now</Trans>}>
          <p>
            <Trans>Look at the alternatives below, or come back: the market moves every day.</Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <OfferTable
            part={part}
            offers={offers.data.pages.flatMap((page) => page.items)}
            buy={buy}
          />
          {offers.hasNextPage && (
            <ShowMore
              shown={offers.data.pages.reduce((sum, page) => sum + page.items.length, 0)}
              total={total ?? 0}
              hasMore
              busy={offers.isFetchingNextPage}
              onMore={() => void offers.fetchNextPage()}
            />
          )}
          <Rates />
        </>
      )}
    </section>
  );
}

interface TableProps {
  part: string;
  offers: readonly Offer[];
  buy: ((offer: Offer) => ReactNode) | undefined;
}

function OfferTable({ part, offers, buy }: TableProps) {
  const { t } = useLingui();
  const { quantity } = useWanted();
  const [sort, setSort] = useState<OfferSort>({ key: 'price', down: false });
  const most = Math.max(1, ...offers.map((offer) => offer.stock));
  const decimals = decimalsOf(offers.map(({ unitPrice }) => amountOf(unitPrice)));
  const sorting = (key: OfferSortKey, downFirst = false) => ({
    direction:
      sort.key === key ? (sort.down ? ('descending' as const) : ('ascending' as const)) : null,
    onSort: () => setSort({ key, down: sort.key === key ? !sort.down : downFirst }),
  });
  const columns: Column<Offer>[] = [
    {
      key: 'seller',
      header: t`Seller`,
      wide: true,
      sort: sorting('seller'),
      cell: (offer) => (
        <>
          <Link to="/suppliers/$id" params={{ id: offer.supplier.id }} className={styles['seller']}>
            {offer.supplier.name}
          </Link>
          {offer.supplier.rating !== null && (
            <div>
              <Stars score={offer.supplier.rating.score} count={offer.supplier.rating.reviews} />
            </div>
          )}
          <div className={styles['source']}>
            <span className={`mono ${styles['sku']}`}>{offer.sku}</span>
            <ReportOffer offer={offer} />
          </div>
        </>
      ),
    },
    {
      key: 'counter',
      header: t`Counter`,
      wide: true,
      cell: ({ counter }) => <CounterLink counter={counter} part={part} />,
    },
    {
      key: 'stock',
      header: t`Stock`,
      align: 'end',
      sort: sorting('stock', true),
      cell: ({ stock }) => <StockBar stock={stock} most={most} wanted={quantity} />,
    },
    {
      key: 'moq',
      header: t`MOQ / multiple`,
      align: 'end',
      nowrap: true,
      sort: sorting('moq'),
      cell: ({ moq, multiple }) => `${numberText(moq)} / ${numberText(multiple)}`,
    },
    {
      key: 'lot',
      header: t`Goods`,
      cell: (offer) => (
        <>
          <GoodsFacts goods={offer} of={`${offer.supplier.name}, ${offer.sku}`} />
          {offer.leadTimeDays !== null && offer.leadTimeDays > 0 && (
            <div className={styles['sku']}>
              <Plural value={offer.leadTimeDays} one="ships in # day" other="ships in # days" />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'price',
      header: t`Unit price`,
      align: 'end',
      nowrap: true,
      sort: sorting('price'),
      cell: (offer) => (
        <span className={styles['unit']}>
          <PriceBreaks
            breaks={offer.priceBreaks}
            currency={offer.unitPrice.currency}
            of={offer.supplier.name}
            quantity={offer.quantity}
          />
          <Amount
            amount={amountOf(offer.unitPrice)}
            currency={offer.unitPrice.currency}
            decimals={decimals}
            strong
          />
        </span>
      ),
    },
    {
      key: 'total',
      header: t`Line total`,
      align: 'end',
      nowrap: true,
      sort: sorting('total'),
      cell: ({ lineTotal, quantity: legal }) => (
        <>
          <Amount amount={lineTotal.amount} currency={lineTotal.currency} kind="total" />
          <div className={legal === quantity ? styles['pieces'] : styles['raised']}>
            <Plural value={legal} one="for # piece" other="for # pieces" />
          </div>
        </>
      ),
    },
    ...(buy === undefined
      ? []
      : [{ key: 'buy', header: t`Cart`, headerHidden: true, align: 'end' as const, cell: buy }]),
  ];
  return (
    <Table
      caption={t`Offers`}
      columns={columns}
      rows={sortOffers(offers, sort)}
      rowKey={(offer) => offer.id}
    />
  );
}

/** The rates behind converted prices. */
function Rates() {
  const { data } = useQuery(metaQuery());
  const rates = data?.rates ?? [];
  const day = rates[0]?.asOf;
  if (rates.length === 0) return null;
  return (
    <p className={styles['rates']}>
      <Trans>Sellers price in their own currency; amounts are converted at these rates:</Trans>{' '}
      {rates.map(({ from, to, rate }) => `1 ${from} = ${rate} ${to}`).join(', ')}
      {day ? ` (${dayText(day)})` : ''}
    </p>
  );
}
