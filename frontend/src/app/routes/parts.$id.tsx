import { useInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useMemo } from 'react';
import { PartPage } from '@/features/catalogue/PartPage';
import { AddToCart } from '@/features/ordering/AddToCart';
import { WhereSold, type Stall } from '@/features/places/WhereSold';
import { Offers } from '@/features/supply/Offers';
import { PriceChart } from '@/features/supply/PriceChart';
import { offersQuery } from '@/features/supply/queries';
import { useWanted } from '@/ui/Wanted';

export const Route = createFileRoute('/parts/$id')({ component: Part });

function Part() {
  const { id } = Route.useParams();
  const wanted = useWanted();
  const { data } = useInfiniteQuery(offersQuery(id, wanted));
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
        <Offers
          part={id}
          buy={(offer) => (
            <AddToCart offer={offer} wanted={wanted.quantity} of={offer.supplier.name} />
          )}
        />
      }
      chart={<PriceChart offers={offers} currency={wanted.currency} quantity={wanted.quantity} />}
      where={<WhereSold part={id} stalls={stalls} />}
    />
  );
}
