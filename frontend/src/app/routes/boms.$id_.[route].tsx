import { createFileRoute } from '@tanstack/react-router';
import { RoutePage } from '@/features/sourcing/route/RoutePage';
import { validateRouteSearch } from '@/features/sourcing/route/search';

export const Route = createFileRoute('/boms/$id_/route')({
  validateSearch: validateRouteSearch,
  component: PickUp,
});

function PickUp() {
  const { currency: _currency, quantity: _quantity, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <RoutePage
      id={Route.useParams().id}
      search={search}
      onSearch={(next) => void navigate({ search: () => next, resetScroll: false, replace: true })}
    />
  );
}
