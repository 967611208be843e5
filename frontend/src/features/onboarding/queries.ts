import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

/** The organisation's application; null before it has begun one. */
export const applicationQuery = () =>
  queryOptions({
    queryKey: [MINE, 'application', currentLanguage()],
    queryFn: async ({ signal }) => {
      const application = await bodyOf(api.GET('/api/v1/supply/application', { signal }));
      return application.state === 'none' ? null : application;
    },
    staleTime: 0,
  });

const PAGE = 40;

/** Applications for the operator, the oldest first. */
export const applicationsQuery = (state: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [MINE, 'applications', state ?? ''],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/supplier-applications', {
          signal,
          params: {
            query: {
              size: PAGE,
              ...(state !== undefined && { state }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });

/** An application as the operator sees it. */
export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: [MINE, 'review', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/supplier-applications/{id}', {
          signal,
          params: { path: { id } },
        }),
      ),
    staleTime: 0,
  });
