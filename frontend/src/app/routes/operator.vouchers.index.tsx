import { createFileRoute } from '@tanstack/react-router';
import { Programmes } from '@/features/vouchers/Programmes';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/vouchers/')({ component: Vouchers });

function Vouchers() {
  return (
    <OperatorConsole>
      <Programmes />
    </OperatorConsole>
  );
}
