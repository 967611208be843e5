import { createFileRoute } from '@tanstack/react-router';
import { OperatedCase } from '@/features/centres/OperatedCase';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/park/cases/$id')({ component: Case });

function Case() {
  const { id } = Route.useParams();
  return (
    <OperatorConsole>
      <OperatedCase id={id} />
    </OperatorConsole>
  );
}
