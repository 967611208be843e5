import { createFileRoute } from '@tanstack/react-router';
import { ApplySection } from '@/features/leases/ApplySection';
import { LettingPanel } from '@/features/letting/LettingPanel';
import { validateUnitSearch } from '@/features/letting/search';
import { UnitPage } from '@/features/spaces/find/UnitPage';

export const Route = createFileRoute('/units/$id')({
  validateSearch: validateUnitSearch,
  component: UnitRoute,
});

function UnitRoute() {
  const { id } = Route.useParams();
  const { from, move } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <UnitPage
      id={id}
      lease={<ApplySection unit={id} />}
      letting={
        <LettingPanel
          id={id}
          search={{ ...(from !== undefined && { from }), ...(move !== undefined && { move }) }}
          onSearch={(next) =>
            void navigate({ search: () => next, replace: true, resetScroll: false })
          }
        />
      }
    />
  );
}
