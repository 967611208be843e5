import { createFileRoute } from '@tanstack/react-router';
import { PlanPage } from '@/features/sourcing/PlanPage';
import { validatePlanSearch } from '@/features/sourcing/planSearch';

export const Route = createFileRoute('/boms/$id_/plan')({
  validateSearch: validatePlanSearch,
  component: Plan,
});

function Plan() {
  return <PlanPage id={Route.useParams().id} search={Route.useSearch()} />;
}
