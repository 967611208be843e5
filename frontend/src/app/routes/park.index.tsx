import { createFileRoute } from '@tanstack/react-router';
import { ParkPage } from '@/features/centres/ParkPage';
import { validateParkSearch } from '@/features/centres/search';

export const Route = createFileRoute('/park/')({
  validateSearch: validateParkSearch,
  component: Park,
});

function Park() {
  const { service, q } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ParkPage
      search={{ ...(service !== undefined && { service }), ...(q !== undefined && { q }) }}
      onSearch={(next) => void navigate({ search: () => next, replace: true, resetScroll: false })}
    />
  );
}
