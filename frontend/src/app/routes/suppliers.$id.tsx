import { createFileRoute } from '@tanstack/react-router';
import { AddToCart } from '@/features/ordering/AddToCart';
import { SupplierPage } from '@/features/supply/SupplierPage';
import { useWanted } from '@/ui/Wanted';

export const Route = createFileRoute('/suppliers/$id')({ component: Supplier });

function Supplier() {
  const { quantity } = useWanted();
  return (
    <SupplierPage
      id={Route.useParams().id}
      buy={(offer) => <AddToCart offer={offer} wanted={quantity} of={offer.part.mpn} />}
    />
  );
}
