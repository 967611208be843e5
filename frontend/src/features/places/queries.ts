import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { STEADY_MS } from '@/lib/api/shared';
import { currentLanguage } from '@/lib/language';

const ALIKE = 8;
/** Stock is asked again while somebody looks. */
const LIVE_MS = 20_000;

export const marketQuery = (slug: string) =>
  queryOptions({
    queryKey: ['market', slug, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/markets/{slug}', { signal, params: { path: { slug } } })),
    staleTime: STEADY_MS,
  });

/** What is to let in a building. */
export const buildingUnitsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['building-units', slug, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/markets/{slug}/units', { signal, params: { path: { slug } } })),
    staleTime: 60_000,
  });

/** The counters of a building that have a part now. */
export const floorStockQuery = (slug: string, part: string) =>
  queryOptions({
    queryKey: ['floor-stock', slug, part, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/markets/{slug}/stock', {
          signal,
          params: { path: { slug }, query: { part } },
        }),
      ),
    refetchInterval: LIVE_MS,
  });

/** Parts that answer what somebody types. */
export const partsAlikeQuery = (q: string) =>
  queryOptions({
    queryKey: ['parts-alike', q, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/parts', { signal, params: { query: { q, size: ALIKE } } })),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
