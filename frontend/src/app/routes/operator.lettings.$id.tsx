import { createFileRoute } from '@tanstack/react-router';
import { OperatorListing } from '@/features/letting/OperatorListing';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/lettings/$id')({ component: Letting });

function Letting() {
  return (
    <OperatorConsole>
      <OperatorListing id={Route.useParams().id} />
    </OperatorConsole>
  );
}
