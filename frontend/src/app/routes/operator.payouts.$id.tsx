import { createFileRoute } from '@tanstack/react-router';
import { BatchView } from '@/features/payouts/BatchView';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/payouts/$id')({ component: Batch });

function Batch() {
  const { id } = Route.useParams();
  return (
    <OperatorConsole>
      <BatchView id={id} />
    </OperatorConsole>
  );
}
