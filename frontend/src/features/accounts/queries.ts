import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import { MINE } from '@/lib/api/session';

/** The mail that this installation keeps instead of sending it; null where it is sent. */
export const outboxQuery = () =>
  queryOptions({
    queryKey: ['outbox'],
    queryFn: async ({ signal }) => {
      try {
        return await bodyOf(api.GET('/api/v1/outbox', { signal }));
      } catch (error) {
        if (error instanceof Problem && error.status === 404) return null;
        throw error;
      }
    },
    staleTime: 0,
  });

/** Where the person is signed in. */
export const placesQuery = () =>
  queryOptions({
    queryKey: [MINE, 'sessions'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/me/sessions', { signal })),
  });
