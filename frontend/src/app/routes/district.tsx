import { createFileRoute } from '@tanstack/react-router';
import { DistrictPage } from '@/features/places/district/DistrictPage';
import { validateDistrict } from '@/features/places/district/search';

export const Route = createFileRoute('/district')({
  validateSearch: validateDistrict,
  component: District,
});

function District() {
  const { currency: _currency, quantity: _quantity, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <DistrictPage
      search={search}
      onSearch={(next) => void navigate({ search: () => next, resetScroll: false, replace: true })}
    />
  );
}
