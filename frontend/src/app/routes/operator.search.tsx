import { createFileRoute } from '@tanstack/react-router';
import { Reindex } from '@/features/operations/Reindex';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/search')({ component: Search });

function Search() {
  return (
    <OperatorConsole>
      <Reindex />
    </OperatorConsole>
  );
}
