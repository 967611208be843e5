import { createFileRoute } from '@tanstack/react-router';
import { SupplierBalanceView } from '@/features/payouts/SupplierBalanceView';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/payouts/suppliers/$id')({ component: Balance });

function Balance() {
  const { id } = Route.useParams();
  return (
    <OperatorConsole>
      <SupplierBalanceView id={id} />
    </OperatorConsole>
  );
}
