import { createFileRoute } from '@tanstack/react-router';
import { CostPage } from '@/features/projects/cost/CostPage';
import { validateCostSearch } from '@/features/projects/cost/search';

export const Route = createFileRoute('/boms/$id_/costs')({
  validateSearch: validateCostSearch,
  component: Costs,
});

function Costs() {
  const { currency: _currency, quantity: _quantity, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <CostPage
      id={Route.useParams().id}
      search={search}
      onSearch={(next) => void navigate({ search: () => next, resetScroll: false, replace: true })}
    />
  );
}
