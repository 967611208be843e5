import { createFileRoute } from '@tanstack/react-router';
import { SpacePage } from '@/features/spaces/SpacePage';

export const Route = createFileRoute('/spaces/$id')({ component: Space });

function Space() {
  return <SpacePage id={Route.useParams().id} />;
}
