import { createFileRoute } from '@tanstack/react-router';
import { DisputesList } from '@/features/ordering/DisputesList';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/disputes/')({ component: Disputes });

function Disputes() {
  return (
    <OperatorConsole>
      <DisputesList />
    </OperatorConsole>
  );
}
