import { createFileRoute } from '@tanstack/react-router';
import { MarketInformationPage } from '@/features/market/MarketInformationPage';
import { validateMarketSearch } from '@/features/market/search';

export const Route = createFileRoute('/market')({
  validateSearch: validateMarketSearch,
  component: MarketInformation,
});

function MarketInformation() {
  return <MarketInformationPage search={Route.useSearch()} />;
}
