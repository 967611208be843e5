import { createFileRoute } from '@tanstack/react-router';
import { Moderation } from '@/features/reviews/Moderation';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/reviews')({ component: Reviews });

function Reviews() {
  return (
    <OperatorConsole>
      <Moderation />
    </OperatorConsole>
  );
}
