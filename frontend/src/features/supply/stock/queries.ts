import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { StockSearch } from './search';
import { currentLanguage } from '@/lib/language';

const PAGE = 100;

export const ownOffersQuery = (search: StockSearch) =>
  infiniteQueryOptions({
    queryKey: [MINE, 'offers', search, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/supply/offers', {
          signal,
          params: {
            query: { ...search, size: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    retry: false,
  });
