import { createFileRoute } from '@tanstack/react-router';
import { validateSupplierSearch } from '@/features/supply/search';
import { SuspendSuppliers } from '@/features/supply/SuspendSuppliers';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/suppliers')({
  validateSearch: validateSupplierSearch,
  component: Suppliers,
});

function Suppliers() {
  const { q } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <OperatorConsole>
      <SuspendSuppliers
        q={q}
        onSearch={(text) =>
          void navigate({ search: () => (text === '' ? {} : { q: text }), replace: true })
        }
      />
    </OperatorConsole>
  );
}
