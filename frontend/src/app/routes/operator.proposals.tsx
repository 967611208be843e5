import { createFileRoute } from '@tanstack/react-router';
import { ProposalsList } from '@/features/supply/operator/ProposalsList';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/proposals')({ component: Proposals });

function Proposals() {
  return (
    <OperatorConsole>
      <ProposalsList />
    </OperatorConsole>
  );
}
