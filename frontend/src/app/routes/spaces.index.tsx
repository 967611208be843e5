import { createFileRoute } from '@tanstack/react-router';
import { FinderPage } from '@/features/spaces/FinderPage';
import { validateSpacesSearch } from '@/features/spaces/search';

export const Route = createFileRoute('/spaces/')({
  validateSearch: validateSpacesSearch,
  component: Finder,
});

function Finder() {
  const { currency: _currency, quantity: _quantity, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <FinderPage
      search={search}
      onSearch={(next, options) =>
        void navigate({
          search: () => next,
          resetScroll: false,
          replace: options?.replace ?? false,
        })
      }
    />
  );
}
