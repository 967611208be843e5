import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;
const ASK_EVERY_MS = 30_000;

export const NOTICE_KEY = [MINE, 'notice'] as const;

/** How many are not read. Asked for again and again while the page is looked at, and when it comes back into sight. */
export const unreadQuery = () =>
  queryOptions({
    queryKey: [...NOTICE_KEY, 'count'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/notices/count', { signal })),
    refetchInterval: ASK_EVERY_MS,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: 'always',
    retry: false,
  });

export const noticesQuery = (unread: boolean, kind: string, size = PAGE) =>
  infiniteQueryOptions({
    queryKey: [...NOTICE_KEY, 'list', unread, kind, size, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/notices', {
          signal,
          params: {
            query: {
              size,
              ...(unread && { unread }),
              ...(kind !== '' && { kind }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const settingsQuery = () =>
  queryOptions({
    queryKey: [...NOTICE_KEY, 'settings'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/notices/settings', { signal })),
  });
