import { createFileRoute } from '@tanstack/react-router';
import { DesignPage } from '@/features/prototyping/DesignPage';
import { validateDesignSearch } from '@/features/prototyping/search';

export const Route = createFileRoute('/designs/$id')({
  validateSearch: validateDesignSearch,
  component: Design,
});

function Design() {
  const { currency: _currency, quantity: _quantity, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <DesignPage
      id={Route.useParams().id}
      search={search}
      onSearch={(next) => void navigate({ search: () => next, replace: true, resetScroll: false })}
    />
  );
}
