import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;
const WATCHING_MS = 15_000;

/** The key of everything that changes when a request does. */
export const BROKERING_KEY = [MINE, 'brokering'] as const;

/** An own request; asked for again now and then until it is over. */
export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: [...BROKERING_KEY, 'request', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/requests/{id}', { signal, params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.dueAt == null ? false : WATCHING_MS),
  });

/** The design that a request is to be about, by its link. */
export const requestedDesignQuery = (id: string) =>
  queryOptions({
    queryKey: ['design', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/designs/{id}', { signal, params: { path: { id } } })),
  });

export const requestsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...BROKERING_KEY, 'requests', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/requests', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const queueQuery = (state: string, service: string) =>
  infiniteQueryOptions({
    queryKey: [...BROKERING_KEY, 'queue', state, service, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/requests', {
          signal,
          params: {
            query: { state, service, size: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: WATCHING_MS,
  });

export const operatedQuery = (id: string) =>
  queryOptions({
    queryKey: [...BROKERING_KEY, 'operated', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/operations/requests/{id}', { signal, params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.request.dueAt == null ? false : WATCHING_MS),
  });

export const candidatesQuery = (id: string) =>
  queryOptions({
    queryKey: [...BROKERING_KEY, 'candidates', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/requests/{id}/candidates', {
          signal,
          params: { path: { id } },
        }),
      ),
  });

export const tendersQuery = (open: boolean) =>
  infiniteQueryOptions({
    queryKey: [...BROKERING_KEY, 'tenders', open, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/provider/tenders', {
          signal,
          params: { query: { open, size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const tenderQuery = (id: string) =>
  queryOptions({
    queryKey: [...BROKERING_KEY, 'tender', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/provider/tenders/{id}', { signal, params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.outcome === 'pending' ? WATCHING_MS : false),
  });
