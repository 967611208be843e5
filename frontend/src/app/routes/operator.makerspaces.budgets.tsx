import { createFileRoute } from '@tanstack/react-router';
import { OperatorBudgets } from '@/features/makerspaces/registry/OperatorBudgets';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/makerspaces/budgets')({ component: Budgets });

function Budgets() {
  return (
    <OperatorConsole>
      <OperatorBudgets />
    </OperatorConsole>
  );
}
