import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { currentLanguage } from '@/lib/language';
import type { PartsSearch, Wanted } from './search';

const PAGE = 30;

/** Results page by page; the older ones stay on screen while newer ones are on their way. */
export const partsQuery = ({ view: _view, ...search }: PartsSearch & Wanted) =>
  infiniteQueryOptions({
    queryKey: ['parts', search, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/parts', {
          signal,
          params: {
            query: { ...search, size: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const partQuery = (id: string, wanted: Wanted) =>
  queryOptions({
    queryKey: ['part', id, wanted, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/parts/{id}', {
          signal,
          params: { path: { id }, query: wanted },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const suggestQuery = (q: string) =>
  queryOptions({
    queryKey: ['suggest', q, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/parts/suggest', { signal, params: { query: { q } } })),
    enabled: q !== '',
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
