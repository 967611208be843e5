import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';

const PAGE = 40;

export const membersQuery = () =>
  queryOptions({
    queryKey: [MINE, 'members'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/organisation/members', { signal })),
  });

export const invitationsQuery = () =>
  queryOptions({
    queryKey: [MINE, 'invitations'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/organisation/invitations', { signal })),
  });

export const apiKeysQuery = () =>
  queryOptions({
    queryKey: [MINE, 'api-keys'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/organisation/api-keys', { signal })),
  });

/** Who did what, the latest first. */
export const auditQuery = () =>
  infiniteQueryOptions({
    queryKey: [MINE, 'audit'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/organisation/audit', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });
