import { createFileRoute } from '@tanstack/react-router';
import { OperatorDrift } from '@/features/makerspaces/registry/OperatorDrift';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/makerspaces/drift')({ component: Drift });

function Drift() {
  return (
    <OperatorConsole>
      <OperatorDrift />
    </OperatorConsole>
  );
}
