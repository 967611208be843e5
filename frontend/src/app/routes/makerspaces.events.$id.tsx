import { createFileRoute } from '@tanstack/react-router';
import { EventPage } from '@/features/makerspaces/EventPage';

export const Route = createFileRoute('/makerspaces/events/$id')({ component: One });

function One() {
  const { id } = Route.useParams();
  return <EventPage id={id} />;
}
