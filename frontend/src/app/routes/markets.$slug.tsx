import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { Lit } from '@/features/places/lit';
import { MarketPage } from '@/features/places/MarketPage';
import { validateMarketSearch } from '@/features/places/search';
import { supplierQuery } from '@/features/supply/queries';

export const Route = createFileRoute('/markets/$slug')({
  validateSearch: validateMarketSearch,
  component: Market,
});

function Market() {
  const { slug } = Route.useParams();
  const { currency: _currency, quantity: _quantity, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const lit = useSupplier(search.supplier);
  return (
    <MarketPage
      slug={slug}
      search={search}
      onSearch={(next) => void navigate({ search: () => next, resetScroll: false, replace: true })}
      lit={lit}
    />
  );
}

/** The counters of the supplier that the address names. */
function useSupplier(supplier: string | undefined): Lit | null {
  const { data } = useQuery({ ...supplierQuery(supplier ?? ''), enabled: supplier !== undefined });
  if (supplier === undefined) return null;
  return {
    places: data?.counters ?? [],
    why: (
      <Trans>
        Lit counters belong to{' '}
        <Link to="/suppliers/$id" params={{ id: supplier }}>
          {data?.name ?? ''}
        </Link>
      </Trans>
    ),
  };
}
