import { createFileRoute } from '@tanstack/react-router';
import { DisputedOrder } from '@/features/ordering/DisputedOrder';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/disputes/$id')({ component: Dispute });

function Dispute() {
  const { id } = Route.useParams();
  return (
    <OperatorConsole>
      <DisputedOrder id={id} />
    </OperatorConsole>
  );
}
