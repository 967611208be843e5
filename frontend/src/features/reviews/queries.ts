import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

const PAGE = 10;

/** The first part of the key of every query that a new word about an order changes. */
export const REVIEW_KEY = ['review'] as const;
export const OWN_KEY = [MINE, 'review'] as const;

/** Whose reviews: a supplier's or a part's. */
export type Of = 'supplier' | 'part';

export const reviewsQuery = (of: Of, id: string, stars: number | null) =>
  infiniteQueryOptions({
    queryKey: [...REVIEW_KEY, of, id, stars, currentLanguage()],
    queryFn: ({ pageParam, signal }) => {
      const params = {
        path: { id },
        query: {
          size: PAGE,
          ...(stars !== null && { stars }),
          ...(pageParam !== null && { cursor: pageParam }),
        },
      };
      return of === 'supplier'
        ? bodyOf(api.GET('/api/v1/suppliers/{id}/reviews', { signal, params }))
        : bodyOf(api.GET('/api/v1/parts/{id}/reviews', { signal, params }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const orderReviewQuery = (id: string) =>
  queryOptions({
    queryKey: [...OWN_KEY, 'order', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/orders/{id}/review', { signal, params: { path: { id } } })),
  });

export const ownReviewsQuery = (open: boolean) =>
  infiniteQueryOptions({
    queryKey: [...OWN_KEY, 'shop', open, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/supply/reviews', {
          signal,
          params: {
            query: {
              size: PAGE,
              ...(open && { open }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

/** Which reviews an operator looks at. */
export type Looked = 'reported' | 'hidden' | 'all';

export const moderatedQuery = (which: Looked) =>
  infiniteQueryOptions({
    queryKey: [...OWN_KEY, 'operator', which, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/reviews', {
          signal,
          params: {
            query: {
              size: PAGE,
              ...(which === 'reported' && { reported: true }),
              ...(which === 'hidden' && { hidden: true }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
