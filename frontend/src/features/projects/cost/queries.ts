import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { currentLanguage } from '@/lib/language';
import type { CostSearch } from './search';

/** What a product costs apiece. */
export const costsQuery = (id: string, search: CostSearch) =>
  queryOptions({
    queryKey: ['costs', id, search, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/boms/{id}/costs', { signal, params: { path: { id }, query: search } }),
      ),
    placeholderData: keepPreviousData,
  });

/** Where the same is had as CSV. */
export function csvOf(id: string, { design = [], testPlan = [] }: CostSearch): string {
  const query = new URLSearchParams([
    ...design.map((one) => ['design', one]),
    ...testPlan.map((one) => ['testPlan', one]),
  ]).toString();
  return `/api/v1/boms/${id}/costs.csv${query === '' ? '' : `?${query}`}`;
}
