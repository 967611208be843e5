import { createFileRoute } from '@tanstack/react-router';
import { PlanPage } from '@/features/prototyping/testing/PlanPage';

export const Route = createFileRoute('/testing/$id')({ component: Plan });

function Plan() {
  const { id } = Route.useParams();
  return <PlanPage key={id} id={id} />;
}
