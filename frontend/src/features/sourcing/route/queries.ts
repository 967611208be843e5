import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { STEADY_MS } from '@/lib/api/shared';
import { currentLanguage } from '@/lib/language';
import type { RouteSearch } from './search';

/** The round that picks the parts of a list up. */
export const routeQuery = (id: string, search: RouteSearch) =>
  queryOptions({
    queryKey: ['bom-route', id, search, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/boms/{id}/route', { signal, params: { path: { id }, query: search } }),
      ),
    placeholderData: keepPreviousData,
  });

/** The floor plans of a building. */
export const plansQuery = (slug: string) =>
  queryOptions({
    queryKey: ['market', slug, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/markets/{slug}', { signal, params: { path: { slug } } })),
    staleTime: STEADY_MS,
  });
