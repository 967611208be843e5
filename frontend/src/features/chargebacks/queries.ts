import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { currentLanguage } from '@/lib/language';
import { api, bodyOf } from '@/lib/api/client';

const KEY = ['chargebacks'];

export const chargebacksQuery = () =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'list', currentLanguage()],
    queryFn: ({ signal, pageParam }) =>
      bodyOf(
        api.GET('/api/v1/operations/chargebacks', {
          signal,
          params: { query: { size: 20, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const chargebackQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/operations/chargebacks/{id}', { signal, params: { path: { id } } })),
  });

export const failedRefundsQuery = () =>
  queryOptions({
    queryKey: [...KEY, 'failed-refunds'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/failed-refunds', { signal, params: { query: { size: 100 } } }),
      ),
  });
