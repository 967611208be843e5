import { createFileRoute } from '@tanstack/react-router';
import { PassPage } from '@/features/centres/PassPage';

export const Route = createFileRoute('/park/pass/$token')({ component: Pass });

function Pass() {
  return <PassPage token={Route.useParams().token} />;
}
