import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { PartPage } from '@/features/catalogue/PartPage';
import { partQuery } from '@/features/catalogue/queries';
import { PartHistoryChart } from '@/features/market/PartHistoryChart';
import { PartMarks } from '@/features/market/PartMarks';
import { AddToCart } from '@/features/ordering/AddToCart';
import { WhereSold, type Stall } from '@/features/places/WhereSold';
import { ReviewList } from '@/features/reviews/ReviewList';
import { AskForQuote } from '@/features/sourcing/AskForQuote';
import { Offers } from '@/features/supply/Offers';
import { PriceChart } from '@/features/supply/PriceChart';
import { offersQuery, type Wanted } from '@/features/supply/queries';
import { useWanted } from '@/ui/Wanted';

export const Route = createFileRoute('/parts/$id')({ component: Part });

function Part() {
  const { id } = Route.useParams();
  const wanted = useWanted();
  const { data, isPlaceholderData } = useInfiniteQuery(offersQuery(id, wanted));
  useFiguresOf(id, wanted, isPlaceholderData ? undefined : data);
  const offers = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const stalls = useMemo(
    () =>
      offers.flatMap<Stall>(({ counter, supplier, stock }) =>
        counter === null || stock === 0 ? [] : [{ counter, seller: supplier.name, stock }],
      ),
    [offers],
  );
  return (
    <PartPage
      id={id}
      offers={
        <>
          <Offers
            part={id}
            buy={(offer) => (
              <AddToCart offer={offer} wanted={wanted.quantity} of={offer.supplier.name} />
            )}
          />
          <AskForQuote part={id} quantity={wanted.quantity} />
        </>
      }
      marks={<PartMarks id={id} />}
      chart={
        <>
          <PriceChart offers={offers} currency={wanted.currency} quantity={wanted.quantity} />
          <PartHistoryChart id={id} />
        </>
      }
      where={<WhereSold part={id} stalls={stalls} />}
      reviews={<ReviewList key={id} of="part" id={id} />}
    />
  );
}

/** Asks for the part's figures again when its offers have changed while the page is open. */
function useFiguresOf(id: string, wanted: Wanted, offers: unknown) {
  const client = useQueryClient();
  const known = useRef<{ of: string; offers: unknown }>(null);
  useEffect(() => {
    if (offers === undefined) return;
    const query = partQuery(id, wanted);
    const of = JSON.stringify(query.queryKey);
    if (known.current?.of === of && known.current.offers !== offers) {
      void client.invalidateQueries(query);
    }
    known.current = { of, offers };
  });
}
