import { createFileRoute } from '@tanstack/react-router';
import { BookablePage } from '@/features/makerspaces/BookablePage';
import { validateBookableSearch } from '@/features/makerspaces/search';

export const Route = createFileRoute('/makerspaces/machines/$slug')({
  validateSearch: validateBookableSearch,
  component: One,
});

function One() {
  const { slug } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <BookablePage
      slug={slug}
      search={search}
      onSearch={(next) => void navigate({ search: () => next, replace: true, resetScroll: false })}
    />
  );
}
