import { createFileRoute } from '@tanstack/react-router';
import { ChargebackList } from '@/features/chargebacks/ChargebackList';
import { FailedRefunds } from '@/features/chargebacks/FailedRefunds';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/chargebacks/')({ component: Chargebacks });

function Chargebacks() {
  return (
    <OperatorConsole>
      <ChargebackList />
      <FailedRefunds />
    </OperatorConsole>
  );
}
