import { createFileRoute } from '@tanstack/react-router';
import { EntryPage } from '@/features/makerspaces/registry/EntryPage';

export const Route = createFileRoute('/makerspaces/registry/$slug')({ component: Entry });

function Entry() {
  return <EntryPage slug={Route.useParams().slug} />;
}
