import { createFileRoute } from '@tanstack/react-router';
import { ImportPage } from '@/features/supply/imports/ImportPage';

export const Route = createFileRoute('/counter/imports/$id')({ component: Import });

function Import() {
  return <ImportPage id={Route.useParams().id} />;
}
