import { createFileRoute } from '@tanstack/react-router';
import { OperatorApplication } from '@/features/makerspaces/registry/OperatorApplications';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/makerspaces/applications/$id')({
  component: Application,
});

function Application() {
  const { id } = Route.useParams();
  return (
    <OperatorConsole>
      <OperatorApplication id={id} />
    </OperatorConsole>
  );
}
