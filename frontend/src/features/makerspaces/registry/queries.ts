import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;
/** Everything about the register that depends on who asks. */
export const REGISTRY = [MINE, 'makerspace-registry'] as const;

const paging = {
  initialPageParam: null as string | null,
  getNextPageParam: (last: { next: string | null }) => last.next,
};

const paged = (cursor: string | null) => ({ size: PAGE, ...(cursor !== null && { cursor }) });

export interface RegisterWish {
  q?: string;
  tier?: string;
  standing?: string;
}

export const entriesQuery = (wish: RegisterWish) =>
  infiniteQueryOptions({
    ...paging,
    queryKey: ['makerspace-register', wish, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/makerspace-registry/entries', {
          signal,
          params: { query: { ...wish, ...paged(pageParam) } },
        }),
      ),
  });

export const entriesFile = (wish: RegisterWish): Promise<string> =>
  bodyOf(
    api.GET('/api/v1/makerspace-registry/entries.csv', {
      params: { query: wish },
      parseAs: 'text',
    }),
  );

export const entryQuery = (slug: string) =>
  queryOptions({
    queryKey: ['makerspace-register', 'entry', slug, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/makerspace-registry/entries/{slug}', {
          signal,
          params: { path: { slug } },
        }),
      ),
  });

export const rulesQuery = () =>
  queryOptions({
    queryKey: ['makerspace-rules', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/makerspace-registry/rules', { signal })),
  });

export const fieldsQuery = () =>
  queryOptions({
    queryKey: ['makerspace-fields', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/makerspace-registry/fields', { signal })),
  });

export const budgetsQuery = () =>
  queryOptions({
    queryKey: [...REGISTRY, 'budgets', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/makerspace-registry/budgets', { signal })),
  });

export const keptQuery = () =>
  queryOptions({
    queryKey: [...REGISTRY, 'own', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/makerspace-registry/own', { signal })),
  });

const of = (id: string) => ({ params: { path: { id } } });

export const standingQuery = (id: string) =>
  queryOptions({
    queryKey: [...REGISTRY, 'standing', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/makerspace-registry/own/{id}', { signal, ...of(id) })),
  });

export const returnsQuery = (id: string) =>
  queryOptions({
    queryKey: [...REGISTRY, 'returns', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/makerspace-registry/own/{id}/returns', { signal, ...of(id) })),
  });

export const driftQuery = (id: string) =>
  queryOptions({
    queryKey: [...REGISTRY, 'drift', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/makerspace-registry/own/{id}/drift', { signal, ...of(id) })),
  });

export const ownReviewQuery = (id: string) =>
  queryOptions({
    queryKey: [...REGISTRY, 'review', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/makerspace-registry/own/{id}/review', { signal, ...of(id) })),
  });

export const ownClaimsQuery = (id: string) =>
  queryOptions({
    queryKey: [...REGISTRY, 'claims', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/makerspace-registry/own/{id}/claims', { signal, ...of(id) })),
  });

export const applicationsQuery = (state: string) =>
  infiniteQueryOptions({
    ...paging,
    queryKey: [...REGISTRY, 'applications', state, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/makerspace-applications', {
          signal,
          params: { query: { state, ...paged(pageParam) } },
        }),
      ),
  });

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: [...REGISTRY, 'application', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/operations/makerspace-applications/{id}', { signal, ...of(id) })),
  });

export const reviewsQuery = () =>
  queryOptions({
    queryKey: [...REGISTRY, 'reviews'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/operations/makerspace-reviews', { signal })),
  });

export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: [...REGISTRY, 'one-review', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/operations/makerspace-reviews/{id}', { signal, ...of(id) })),
  });

export const casesQuery = (id: string, proposal: string) =>
  infiniteQueryOptions({
    ...paging,
    queryKey: [...REGISTRY, 'cases', id, proposal, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/makerspace-reviews/{id}/cases', {
          signal,
          params: { path: { id }, query: { proposal, ...paged(pageParam) } },
        }),
      ),
  });

export const appealsQuery = () =>
  queryOptions({
    queryKey: [...REGISTRY, 'appeals', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/operations/makerspace-appeals', { signal })),
  });

export const driftsQuery = () =>
  queryOptions({
    queryKey: [...REGISTRY, 'drifts', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/operations/makerspace-drifts', { signal })),
  });

export const claimsQuery = (state: string) =>
  infiniteQueryOptions({
    ...paging,
    queryKey: [...REGISTRY, 'all-claims', state, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/makerspace-claims', {
          signal,
          params: { query: { state, ...paged(pageParam) } },
        }),
      ),
  });

/** Spaces to let in a building. */
export const spacesInQuery = (building: string) =>
  queryOptions({
    queryKey: ['spaces-in', building, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/spaces', { signal, params: { query: { market: [building], size: 100 } } }),
      ),
  });
