import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;
/** Everything about vouchers, to be read anew when one has changed. */
export const VOUCHERS = [MINE, 'vouchers'] as const;

export const myVouchersQuery = () =>
  infiniteQueryOptions({
    queryKey: [...VOUCHERS, 'mine', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/vouchers', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });

export const programmesQuery = () =>
  infiniteQueryOptions({
    queryKey: [...VOUCHERS, 'programmes', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/vouchers/programmes', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: [...VOUCHERS, 'programme', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/vouchers/programmes/{id}', {
          signal,
          params: { path: { id } },
        }),
      ),
    staleTime: 0,
  });

export const givenVouchersQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...VOUCHERS, 'given', id, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/vouchers/programmes/{id}/vouchers', {
          signal,
          params: {
            path: { id },
            query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });
