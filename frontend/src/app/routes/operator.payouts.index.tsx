import { createFileRoute } from '@tanstack/react-router';
import { PayoutDesk } from '@/features/payouts/PayoutDesk';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/payouts/')({ component: Payouts });

function Payouts() {
  return (
    <OperatorConsole>
      <PayoutDesk />
    </OperatorConsole>
  );
}
