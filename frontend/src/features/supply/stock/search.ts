/** Which of the own offers, kept in the address. */
export interface StockSearch {
  q?: string;
  stock?: 'some' | 'none' | 'low';
  sort?: 'sku' | 'stock' | '-stock' | '-updated';
}

const STOCKS = ['some', 'none', 'low'] as const;
const SORTS = ['sku', 'stock', '-stock', '-updated'] as const;

export function readStockSearch(search: Record<string, unknown>): StockSearch {
  const q = typeof search['q'] === 'string' ? search['q'].slice(0, 80) : '';
  const stock = STOCKS.find((one) => one === search['stock']);
  const sort = SORTS.find((one) => one === search['sort']);
  return { ...(q !== '' && { q }), ...(stock && { stock }), ...(sort && { sort }) };
}
