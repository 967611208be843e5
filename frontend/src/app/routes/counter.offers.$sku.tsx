import { createFileRoute } from '@tanstack/react-router';
import { OfferPage } from '@/features/supply/stock/OfferPage';

export const Route = createFileRoute('/counter/offers/$sku')({ component: Offer });

function Offer() {
  const { sku } = Route.useParams();
  return <OfferPage key={sku} sku={sku} />;
}
