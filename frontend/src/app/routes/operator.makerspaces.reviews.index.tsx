import { createFileRoute } from '@tanstack/react-router';
import { OperatorReviews } from '@/features/makerspaces/registry/OperatorReviews';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/makerspaces/reviews/')({ component: Reviews });

function Reviews() {
  return (
    <OperatorConsole>
      <OperatorReviews />
    </OperatorConsole>
  );
}
