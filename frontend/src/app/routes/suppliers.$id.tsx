import { createFileRoute } from '@tanstack/react-router';
import { AddToCart } from '@/features/ordering/AddToCart';
import { ReviewList } from '@/features/reviews/ReviewList';
import { SupplierPage } from '@/features/supply/SupplierPage';
import { useWanted } from '@/ui/Wanted';

export const Route = createFileRoute('/suppliers/$id')({ component: Supplier });

function Supplier() {
  const { quantity } = useWanted();
  const { id } = Route.useParams();
  return (
    <SupplierPage
      id={id}
      reviews={<ReviewList key={id} of="supplier" id={id} />}
      buy={(offer) => <AddToCart offer={offer} wanted={quantity} of={offer.part.mpn} />}
    />
  );
}
