import { createFileRoute } from '@tanstack/react-router';
import { ChargebackPage } from '@/features/chargebacks/ChargebackPage';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/chargebacks/$id')({ component: Chargeback });

function Chargeback() {
  const { id } = Route.useParams();
  return (
    <OperatorConsole>
      <ChargebackPage id={id} />
    </OperatorConsole>
  );
}
