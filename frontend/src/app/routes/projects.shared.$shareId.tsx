import { createFileRoute } from '@tanstack/react-router';
import { SharedProjectPage } from '@/features/projects/SharedProjectPage';

export const Route = createFileRoute('/projects/shared/$shareId')({ component: Shared });

function Shared() {
  return <SharedProjectPage shareId={Route.useParams().shareId} />;
}
