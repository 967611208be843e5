import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

const PAGE = 50;

export const reportsQuery = () =>
  infiniteQueryOptions({
    queryKey: [MINE, 'reports', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/reports', {
          signal,
          params: {
            query: { state: 'open', size: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const proposalsQuery = () =>
  infiniteQueryOptions({
    queryKey: [MINE, 'proposals'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/supply/proposals', {
          signal,
          params: {
            query: { state: 'open', size: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: [MINE, 'proposal', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/supply/proposals/{id}', { signal, params: { path: { id } } })),
  });
