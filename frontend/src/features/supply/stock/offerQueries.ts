import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

const of = (sku: string) => ({ params: { path: { sku } } });

export const ownOfferQuery = (sku: string) =>
  queryOptions({
    queryKey: [MINE, 'offers', 'one', sku, currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/supply/offers/{sku}', { signal, ...of(sku) })),
    retry: false,
  });

export const movesQuery = (sku: string) =>
  queryOptions({
    queryKey: [MINE, 'offers', 'moves', sku],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/supply/offers/{sku}/stock-moves', { signal, ...of(sku) })),
  });

export const pricesQuery = (sku: string) =>
  queryOptions({
    queryKey: [MINE, 'offers', 'prices', sku],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/supply/offers/{sku}/prices', { signal, ...of(sku) })),
  });

export const ownCountersQuery = () =>
  queryOptions({
    queryKey: [MINE, 'counters', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/supply/counters', { signal })),
  });

/** Who belongs to the organisation: they are named beside what they did. */
export const colleaguesQuery = () =>
  queryOptions({
    queryKey: [MINE, 'members'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/organisation/members', { signal })),
  });
