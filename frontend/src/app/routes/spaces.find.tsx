import { createFileRoute } from '@tanstack/react-router';
import { FindPage } from '@/features/spaces/find/FindPage';
import { validateNeed } from '@/features/spaces/find/need';

export const Route = createFileRoute('/spaces/find')({
  validateSearch: validateNeed,
  component: Find,
});

function Find() {
  const { currency: _currency, quantity: _quantity, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <FindPage
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
