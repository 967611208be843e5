import { createFileRoute } from '@tanstack/react-router';
import { CentrePage } from '@/features/centres/CentrePage';
import { validateCentreSearch } from '@/features/centres/search';

export const Route = createFileRoute('/park/$slug')({
  validateSearch: validateCentreSearch,
  component: Centre,
});

function Centre() {
  const { slug } = Route.useParams();
  const { service, from, move } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <CentrePage
      key={slug}
      slug={slug}
      search={{
        ...(service !== undefined && { service }),
        ...(from !== undefined && { from }),
        ...(move !== undefined && { move }),
      }}
      onSearch={(next) => void navigate({ search: () => next, replace: true, resetScroll: false })}
    />
  );
}
