import { queryOptions } from '@tanstack/react-query';
import { currentLanguage } from '../language';
import { api, bodyOf } from './client';
import type { FeatureCollection } from '../geo';

/** Lists that hardly change while somebody looks at them. */
export const STEADY_MS = 10 * 60_000;

export const metaQuery = () =>
  queryOptions({
    queryKey: ['meta', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/meta', { signal })),
    staleTime: STEADY_MS,
  });

export const districtQuery = () =>
  queryOptions({
    queryKey: ['district', currentLanguage()],
    queryFn: async ({ signal }) =>
      (await bodyOf(api.GET('/api/v1/district', { signal }))) as unknown as FeatureCollection,
    staleTime: Infinity,
  });

export const marketsQuery = () =>
  queryOptions({
    queryKey: ['markets', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/markets', { signal })),
    staleTime: STEADY_MS,
  });

export const categoriesQuery = () =>
  queryOptions({
    queryKey: ['categories', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/categories', { signal })),
    staleTime: STEADY_MS,
  });
