import { createFileRoute } from '@tanstack/react-router';
import { ProvidersDesk } from '@/features/prototyping/workshop/ProvidersDesk';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/providers/')({ component: Providers });

function Providers() {
  return (
    <OperatorConsole>
      <ProvidersDesk />
    </OperatorConsole>
  );
}
