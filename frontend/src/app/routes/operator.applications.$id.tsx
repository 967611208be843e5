import { createFileRoute } from '@tanstack/react-router';
import { Review } from '@/features/onboarding/Review';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/applications/$id')({ component: Application });

function Application() {
  return (
    <OperatorConsole>
      <Review id={Route.useParams().id} />
    </OperatorConsole>
  );
}
