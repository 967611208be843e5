import { createFileRoute } from '@tanstack/react-router';
import { JoinReview } from '@/features/prototyping/workshop/JoinReview';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/provider-applications/$id')({
  component: Application,
});

function Application() {
  return (
    <OperatorConsole>
      <JoinReview id={Route.useParams().id} />
    </OperatorConsole>
  );
}
