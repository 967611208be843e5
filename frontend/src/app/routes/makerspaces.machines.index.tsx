import { createFileRoute } from '@tanstack/react-router';
import { FinderPage } from '@/features/makerspaces/FinderPage';
import { validateFinderSearch } from '@/features/makerspaces/search';

export const Route = createFileRoute('/makerspaces/machines/')({
  validateSearch: validateFinderSearch,
  component: Finder,
});

function Finder() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <FinderPage
      search={search}
      onSearch={(next) => void navigate({ search: () => next, replace: true, resetScroll: false })}
    />
  );
}
