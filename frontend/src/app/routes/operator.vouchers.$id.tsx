import { createFileRoute } from '@tanstack/react-router';
import { ProgrammePage } from '@/features/vouchers/ProgrammePage';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/vouchers/$id')({ component: Programme });

function Programme() {
  const { id } = Route.useParams();
  return (
    <OperatorConsole>
      <ProgrammePage id={id} />
    </OperatorConsole>
  );
}
