import { createFileRoute } from '@tanstack/react-router';
import { SupplierPage } from '@/features/supply/SupplierPage';

export const Route = createFileRoute('/suppliers/$id')({ component: Supplier });

function Supplier() {
  return <SupplierPage id={Route.useParams().id} />;
}
