import { createFileRoute } from '@tanstack/react-router';
import { ComparePage } from '@/features/spaces/find/ComparePage';
import { defined, listOf, type RawSearch } from '@/lib/search';

export const Route = createFileRoute('/spaces/compare')({
  validateSearch: (search: RawSearch): { units?: string[] } =>
    defined({ units: listOf(search['units']) }),
  component: Compare,
});

function Compare() {
  const { units = [] } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ComparePage
      ids={units}
      onRemove={(id) =>
        void navigate({
          search: () => defined({ units: listOf(units.filter((one) => one !== id)) }),
          resetScroll: false,
        })
      }
    />
  );
}
