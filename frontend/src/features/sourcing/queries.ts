import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;
const WATCHING_MS = 15_000;

/** The key of everything that changes when a request for quotation does. */
export const RFQ_KEY = [MINE, 'rfq'] as const;

/** The key of the cart, into which accepted lines come. */
export const CART_KEY = [MINE, 'cart'] as const;

const isGoing = (state: string | undefined): boolean => state === 'open' || state === 'closed';

/** An own request with its bids; asked for again now and then as long as it goes on. */
export const rfqQuery = (id: string) =>
  queryOptions({
    queryKey: [...RFQ_KEY, 'own', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/rfqs/{id}', { signal, params: { path: { id } } })),
    refetchInterval: ({ state }) => (isGoing(state.data?.state) ? WATCHING_MS : false),
  });

export const rfqsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...RFQ_KEY, 'list', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/rfqs', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** A request that the own counter is asked for. */
export const askedRfqQuery = (id: string) =>
  queryOptions({
    queryKey: [...RFQ_KEY, 'asked', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/supply/rfqs/{id}', { signal, params: { path: { id } } })),
    refetchInterval: ({ state }) => (isGoing(state.data?.state) ? WATCHING_MS : false),
  });

export const askedRfqsQuery = (open: boolean) =>
  infiniteQueryOptions({
    queryKey: [...RFQ_KEY, 'inbox', open, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/supply/rfqs', {
          signal,
          params: { query: { open, size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: WATCHING_MS,
  });

/** The list that a request comes from, by its link. */
export const rfqBomQuery = (id: string) =>
  queryOptions({
    queryKey: ['bom', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/boms/{id}', { signal, params: { path: { id } } })),
  });

/** The part that a request begins with. */
export const rfqPartQuery = (id: string) =>
  queryOptions({
    queryKey: ['rfq-part', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/parts/{id}', { signal, params: { path: { id } } })),
  });
