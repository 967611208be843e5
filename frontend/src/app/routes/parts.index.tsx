import { createFileRoute } from '@tanstack/react-router';
import { ResultsPage } from '@/features/catalogue/ResultsPage';
import { validatePartsSearch } from '@/features/catalogue/search';

export const Route = createFileRoute('/parts/')({
  validateSearch: validatePartsSearch,
  component: Results,
});

function Results() {
  const { currency: _currency, quantity: _quantity, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ResultsPage
      search={search}
      onSearch={(next, replace = false) =>
        void navigate({ search: () => next, resetScroll: false, replace })
      }
    />
  );
}
