import { createFileRoute } from '@tanstack/react-router';
import { ComparePage } from '@/features/catalogue/compare/ComparePage';
import { unpick } from '@/features/catalogue/compare/picked';
import { defined, listOf, type RawSearch } from '@/lib/search';

interface CompareSearch {
  ids?: string[];
  only?: boolean;
}

export const Route = createFileRoute('/parts/compare')({
  validateSearch: (search: RawSearch): CompareSearch =>
    defined({
      ids: listOf(listOf(search['ids'])?.flatMap((text) => text.split(','))),
      only: search['only'] === 'true' || search['only'] === true,
    }),
  component: Compare,
});

function Compare() {
  const { ids = [], only = false } = Route.useSearch();
  const navigate = Route.useNavigate();
  const show = (search: CompareSearch) =>
    void navigate({
      search: (before) => defined({ ...before, ...search }),
      replace: true,
      resetScroll: false,
    });
  return (
    <ComparePage
      ids={ids}
      only={only}
      onOnly={(checked) => show({ only: checked })}
      onRemove={(id) => {
        unpick(id);
        void navigate({
          search: (before) => defined({ ...before, ids: listOf(ids.filter((one) => one !== id)) }),
          resetScroll: false,
        });
      }}
    />
  );
}
