import { createFileRoute } from '@tanstack/react-router';
import { AppraisalView } from '@/features/prototyping/workshop/AppraisalView';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/providers/$id')({ component: Provider });

function Provider() {
  return (
    <OperatorConsole>
      <AppraisalView id={Route.useParams().id} />
    </OperatorConsole>
  );
}
