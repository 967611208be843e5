import { createFileRoute } from '@tanstack/react-router';
import { Rates } from '@/features/operations/Rates';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/rates')({ component: RatesPage });

function RatesPage() {
  return (
    <OperatorConsole>
      <Rates />
    </OperatorConsole>
  );
}
