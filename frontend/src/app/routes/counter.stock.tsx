import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { StockPage } from '@/features/supply/stock/StockPage';
import { readStockSearch } from '@/features/supply/stock/search';

export const Route = createFileRoute('/counter/stock')({
  validateSearch: readStockSearch,
  component: Stock,
});

function Stock() {
  const search = Route.useSearch();
  const navigate = useNavigate();
  return (
    <StockPage
      search={search}
      onSearch={(next) => void navigate({ to: '/counter/stock', search: next, replace: true })}
    />
  );
}
