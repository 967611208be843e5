import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { currentLanguage } from '@/lib/language';

export const insightQuery = () =>
  queryOptions({
    queryKey: ['insight', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/insight', { signal })),
  });

/** The index of all categories, from the market. */
export const marketQuery = () =>
  queryOptions({
    queryKey: ['insight', 'market', currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/market/indices/{category}', {
          signal,
          params: { path: { category: 'all' } },
        }),
      ),
    retry: false,
  });

export const figuresFile = (plot: string): Promise<string> =>
  bodyOf(
    api.GET('/api/v1/insight/{plot}/figures.csv', {
      params: { path: { plot } },
      parseAs: 'text',
    }),
  );
