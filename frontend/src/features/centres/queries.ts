import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { STEADY_MS } from '@/lib/api/shared';
import { currentLanguage } from '@/lib/language';
import type { ParkSearch } from './search';

const PAGE = 20;
const WATCHING_MS = 20_000;

/** The key of everything in the park that depends on who asks. */
export const PARK_KEY = [MINE, 'park'] as const;
/** The key of what others change: free slots and desks. */
export const FREE_KEY = ['centre-free'] as const;

export const centresQuery = ({ service, q }: ParkSearch) =>
  queryOptions({
    queryKey: ['centres', service, q, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/centres', {
          signal,
          params: {
            query: { ...(service !== undefined && { service }), ...(q !== undefined && { q }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const centreQuery = (slug: string) =>
  queryOptions({
    queryKey: ['centre', slug, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/centres/{slug}', { signal, params: { path: { slug } } })),
  });

export const slotsQuery = (slug: string, service: string, from: string) =>
  queryOptions({
    queryKey: [...FREE_KEY, 'slots', slug, service, from, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/centres/{slug}/slots', {
          signal,
          params: { path: { slug }, query: { service, from } },
        }),
      ),
    refetchInterval: WATCHING_MS,
  });

export const desksQuery = (slug: string) =>
  queryOptions({
    queryKey: [...FREE_KEY, 'desks', slug, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/centres/{slug}/desks', { signal, params: { path: { slug } } })),
  });

export const appointmentsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...PARK_KEY, 'appointments', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/appointments', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const casesQuery = () =>
  infiniteQueryOptions({
    queryKey: [...PARK_KEY, 'cases', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/cases', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...PARK_KEY, 'case', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/cases/{id}', { signal, params: { path: { id } } })),
    refetchInterval: WATCHING_MS,
  });

export const deskDaysQuery = () =>
  infiniteQueryOptions({
    queryKey: [...PARK_KEY, 'desks', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/desk-days', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const passQuery = (token: string) =>
  queryOptions({
    queryKey: ['desk-pass', token, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/desk-passes/{token}', { signal, params: { path: { token } } })),
  });

export const questionsQuery = () =>
  queryOptions({
    queryKey: ['policy-questions', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/policies/questions', { signal })),
    staleTime: STEADY_MS,
  });

export const matchesQuery = (facts: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ['policy-matches', facts, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.POST('/api/v1/policies/matches', { signal, body: { facts: { ...facts } } })),
    placeholderData: keepPreviousData,
  });

export const keptFactsQuery = () =>
  queryOptions({
    queryKey: [...PARK_KEY, 'facts'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/organisation/facts', { signal })),
  });

export const receivedQuery = (centre: string, day: string) =>
  queryOptions({
    queryKey: [...PARK_KEY, 'received', centre, day, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/appointments', { signal, params: { query: { centre, day } } }),
      ),
    refetchInterval: WATCHING_MS,
  });

export const deskListQuery = (centre: string, day: string) =>
  queryOptions({
    queryKey: [...PARK_KEY, 'desk-list', centre, day, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/desk-days', { signal, params: { query: { centre, day } } }),
      ),
    refetchInterval: WATCHING_MS,
  });

export const caseQueueQuery = (centre: string, state: string) =>
  infiniteQueryOptions({
    queryKey: [...PARK_KEY, 'case-queue', centre, state, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/cases', {
          signal,
          params: {
            query: { centre, state, size: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: WATCHING_MS,
  });

export const operatedCaseQuery = (id: string) =>
  queryOptions({
    queryKey: [...PARK_KEY, 'operated-case', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/operations/cases/{id}', { signal, params: { path: { id } } })),
    refetchInterval: WATCHING_MS,
  });
