import { createFileRoute } from '@tanstack/react-router';
import { ThingPage } from '@/features/makerspaces/keeper/ThingPage';

export const Route = createFileRoute('/makerspaces/keeper/machines/$slug')({ component: Kept });

function Kept() {
  const { slug } = Route.useParams();
  return <ThingPage key={slug} slug={slug} />;
}
