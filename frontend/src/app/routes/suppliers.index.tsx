import { createFileRoute } from '@tanstack/react-router';
import { validateSupplierSearch } from '@/features/supply/search';
import { SuppliersPage } from '@/features/supply/SuppliersPage';

export const Route = createFileRoute('/suppliers/')({
  validateSearch: validateSupplierSearch,
  component: Suppliers,
});

function Suppliers() {
  const { q, market } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SuppliersPage
      search={{ ...(q !== undefined && { q }), ...(market !== undefined && { market }) }}
      onSearch={(next) => void navigate({ search: () => next })}
    />
  );
}
