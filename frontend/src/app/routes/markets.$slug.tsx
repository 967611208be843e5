import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { partQuery } from '@/features/catalogue/queries';
import { MarketPage, type Place } from '@/features/places/MarketPage';
import { validateMarketSearch } from '@/features/places/search';
import { offersQuery, supplierQuery } from '@/features/supply/queries';
import { useWanted } from '@/ui/Wanted';

export const Route = createFileRoute('/markets/$slug')({
  validateSearch: validateMarketSearch,
  component: Market,
});

function Market() {
  const { slug } = Route.useParams();
  const { currency: _currency, quantity: _quantity, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { lit, litBy } = useLit(search.part, search.supplier);
  return (
    <MarketPage
      slug={slug}
      search={search}
      onSearch={(next) => void navigate({ search: () => next, resetScroll: false, replace: true })}
      lit={lit}
      litBy={litBy}
    />
  );
}

/** The counters that stock a part or belong to a supplier, as the address asks. */
function useLit(part: string | undefined, supplier: string | undefined) {
  const wanted = useWanted();
  const offers = useInfiniteQuery({
    ...offersQuery(part ?? '', wanted),
    enabled: part !== undefined,
  });
  const thePart = useQuery({ ...partQuery(part ?? '', wanted), enabled: part !== undefined });
  const theSupplier = useQuery({
    ...supplierQuery(supplier ?? ''),
    enabled: supplier !== undefined,
  });
  if (part !== undefined) {
    const lit: Place[] = (offers.data?.pages ?? []).flatMap((page) =>
      page.items.flatMap(({ counter, stock }) =>
        counter === null || stock === 0 ? [] : [counter],
      ),
    );
    const mpn = thePart.data?.mpn ?? '';
    return {
      lit,
      litBy: (
        <Trans>
          Lit counters stock{' '}
          <Link to="/parts/$id" params={{ id: part }} className="mono">
            {mpn}
          </Link>
        </Trans>
      ),
    };
  }
  if (supplier !== undefined) {
    const name = theSupplier.data?.name ?? '';
    return {
      lit: theSupplier.data?.counters ?? [],
      litBy: (
        <Trans>
          Lit counters belong to{' '}
          <Link to="/suppliers/$id" params={{ id: supplier }}>
            {name}
          </Link>
        </Trans>
      ),
    };
  }
  return { lit: [], litBy: null };
}
