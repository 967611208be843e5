import { createFileRoute } from '@tanstack/react-router';
import { ProviderPage } from '@/features/prototyping/ProviderPage';

export const Route = createFileRoute('/providers/$slug')({ component: Provider });

function Provider() {
  return <ProviderPage slug={Route.useParams().slug} />;
}
