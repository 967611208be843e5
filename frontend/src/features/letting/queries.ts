import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';
import type { StateCode } from './search';

const PAGE = 20;
const WATCHING_MS = 20_000;

/** The key of everything about letting that depends on who asks. */
export const LETTING_KEY = [MINE, 'letting'] as const;

const paged = (cursor: string | null) => ({
  size: PAGE,
  ...(cursor !== null && { cursor }),
});

export const timesQuery = (id: string, from: string) =>
  queryOptions({
    queryKey: [...LETTING_KEY, 'times', id, from, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/units/{id}/viewings', {
          signal,
          params: { path: { id }, query: { from } },
        }),
      ),
    refetchInterval: WATCHING_MS,
  });

export const viewingsQuery = (open: boolean) =>
  infiniteQueryOptions({
    queryKey: [...LETTING_KEY, 'viewings', open, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/viewings', { signal, params: { query: { open, ...paged(pageParam) } } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const receivedQuery = (open: boolean) =>
  infiniteQueryOptions({
    queryKey: [...LETTING_KEY, 'received', open, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/lettings/viewings', {
          signal,
          params: { query: { open, ...paged(pageParam) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: WATCHING_MS,
  });

export type Side = 'maker' | 'owner';

export const feedQuery = (side: Side) =>
  queryOptions({
    queryKey: [...LETTING_KEY, 'feed', side],
    queryFn: ({ signal }) =>
      bodyOf(
        side === 'maker'
          ? api.GET('/api/v1/viewings/feed', { signal })
          : api.GET('/api/v1/lettings/viewings/feed', { signal }),
      ),
  });

export const enquiriesQuery = (side: Side) =>
  infiniteQueryOptions({
    queryKey: [...LETTING_KEY, 'enquiries', side, currentLanguage()],
    queryFn: ({ pageParam, signal }) => {
      const options = { signal, params: { query: paged(pageParam) } };
      return bodyOf(
        side === 'maker'
          ? api.GET('/api/v1/enquiries', options)
          : api.GET('/api/v1/lettings/enquiries', options),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: WATCHING_MS,
  });

export const enquiryQuery = (id: string) =>
  queryOptions({
    queryKey: [...LETTING_KEY, 'enquiry', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/enquiries/{id}', { signal, params: { path: { id } } })),
    refetchInterval: WATCHING_MS,
  });

export const listingsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...LETTING_KEY, 'listings', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/lettings', { signal, params: { query: paged(pageParam) } })),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const listingQuery = (id: string) =>
  queryOptions({
    queryKey: [...LETTING_KEY, 'listing', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/lettings/{id}', { signal, params: { path: { id } } })),
  });

export const choicesQuery = () =>
  queryOptions({
    queryKey: [...LETTING_KEY, 'choices', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/lettings/choices', { signal })),
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: [...LETTING_KEY, 'plan', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/lettings/{id}/viewing-times', { signal, params: { path: { id } } })),
  });

export const queueQuery = (state: StateCode) =>
  infiniteQueryOptions({
    queryKey: [...LETTING_KEY, 'queue', state, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/lettings', {
          signal,
          params: { query: { state, ...paged(pageParam) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const operatedQuery = (id: string) =>
  queryOptions({
    queryKey: [...LETTING_KEY, 'operated', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/operations/lettings/{id}', { signal, params: { path: { id } } })),
  });
