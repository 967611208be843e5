import { createFileRoute } from '@tanstack/react-router';
import { MakerspacePage } from '@/features/makerspaces/MakerspacePage';

export const Route = createFileRoute('/makerspaces/$slug')({ component: One });

function One() {
  const { slug } = Route.useParams();
  return <MakerspacePage slug={slug} />;
}
