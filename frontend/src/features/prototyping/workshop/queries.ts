import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { STEADY_MS } from '@/lib/api/shared';
import { currentLanguage } from '@/lib/language';

/** One's own workshop. */
export const workshopQuery = () =>
  queryOptions({
    queryKey: [MINE, 'workshop'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/provider', { signal })),
    staleTime: 0,
  });

/** All versions of one's own prices. */
export const rulesQuery = () =>
  queryOptions({
    queryKey: [MINE, 'rules'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/provider/rules', { signal })),
    staleTime: 0,
  });

/** A version with its document; it never changes, but whether it is in force does. */
export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: [MINE, 'rules', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/provider/rules/{id}', { signal, params: { path: { id } } })),
  });

/** What changed between two versions; neither ever changes again. */
export const comparisonQuery = (id: string, other: string) =>
  queryOptions({
    queryKey: [MINE, 'rules', id, 'comparison', other, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/provider/rules/{id}/comparison', {
          signal,
          params: { path: { id }, query: { with: other } },
        }),
      ),
    staleTime: STEADY_MS,
  });

/** What rules can name. */
export const factsQuery = () =>
  queryOptions({
    queryKey: [MINE, 'rule-facts'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/provider/rules/facts', { signal })),
    staleTime: STEADY_MS,
  });

export const standingQuery = () =>
  queryOptions({
    queryKey: [MINE, 'standing'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/provider/standing', { signal })),
    staleTime: 0,
  });

/** The organisation's application; its state is none before it has begun one. */
export const joiningQuery = () =>
  queryOptions({
    queryKey: [MINE, 'joining', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/provider/application', { signal })),
    staleTime: 0,
  });

/** The latest applications, of one state or of all. */
export const joiningsQuery = (state: string) =>
  queryOptions({
    queryKey: [MINE, 'joinings', state],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/provider-applications', {
          signal,
          params: { query: { size: 100, ...(state !== '' && { state }) } },
        }),
      ),
    staleTime: 0,
  });

/** An application as the operator sees it. */
export const joiningReviewQuery = (id: string) =>
  queryOptions({
    queryKey: [MINE, 'joinings', 'one', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/provider-applications/{id}', {
          signal,
          params: { path: { id } },
        }),
      ),
    staleTime: 0,
  });

export const appraisedQuery = () =>
  queryOptions({
    queryKey: [MINE, 'appraised', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/operations/providers', { signal })),
    staleTime: 0,
  });

export const appraisalQuery = (id: string) =>
  queryOptions({
    queryKey: [MINE, 'appraised', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/operations/providers/{id}', { signal, params: { path: { id } } })),
    staleTime: 0,
  });
