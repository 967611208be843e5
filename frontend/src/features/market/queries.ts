import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { currentLanguage } from '@/lib/language';

const ROWS = 10;

/** The indexes below a category; without one that of all, and those of the roots. */
export const indicesQuery = (parent?: string) =>
  queryOptions({
    queryKey: ['market-indices', parent, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/market/indices', {
          signal,
          params: { query: { ...(parent !== undefined && { parent }) } },
        }),
      ),
  });

export const seriesQuery = (category: string) =>
  queryOptions({
    queryKey: ['market-series', category, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/market/indices/{category}', { signal, params: { path: { category } } }),
      ),
    placeholderData: keepPreviousData,
  });

export const basketQuery = (category: string) =>
  queryOptions({
    queryKey: ['market-basket', category, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/market/indices/{category}/basket', {
          signal,
          params: { path: { category } },
        }),
      ),
  });

/** The figures as a file, with headings in the language on screen. */
export const seriesFile = (category: string): Promise<string> =>
  bodyOf(
    api.GET('/api/v1/market/indices/{category}/weeks.csv', {
      params: { path: { category } },
      parseAs: 'text',
    }),
  );

export const partHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['part-history', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/parts/{id}/history', { signal, params: { path: { id } } })),
  });

export const shortagesQuery = () =>
  queryOptions({
    queryKey: ['market-shortages', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/market/shortages', { signal })),
  });

const paging = {
  initialPageParam: null as string | null,
  getNextPageParam: (last: { next: string | null }) => last.next,
};

const page = (cursor: string | null) => ({
  query: { size: ROWS, ...(cursor !== null && { cursor }) },
});

export const surgesQuery = () =>
  infiniteQueryOptions({
    ...paging,
    queryKey: ['market-surges', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/market/surges', { signal, params: page(pageParam) })),
  });

export const scarceQuery = () =>
  infiniteQueryOptions({
    ...paging,
    queryKey: ['market-scarce', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/market/scarce', { signal, params: page(pageParam) })),
  });

export const searchedPartsQuery = () =>
  infiniteQueryOptions({
    ...paging,
    queryKey: ['market-searched-parts', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/market/searched-parts', { signal, params: page(pageParam) })),
  });

export const searchedWordsQuery = () =>
  infiniteQueryOptions({
    ...paging,
    queryKey: ['market-searched-words', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/market/searched-words', { signal, params: page(pageParam) })),
  });
