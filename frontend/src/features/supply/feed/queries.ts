import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;
const LOOK_MS = 1_500;

/** Where the supplier's list is fetched from; null when it is not. */
export const feedQuery = () =>
  queryOptions({
    queryKey: [MINE, 'feed'],
    queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/supply/feed', { signal }))).feed,
    retry: false,
  });

/** When it was fetched, the newest first; looked at again and again while one is on its way. */
export const pullsQuery = () =>
  infiniteQueryOptions({
    queryKey: [MINE, 'pulls', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/supply/feed/pulls', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.items.some(
        (pull) =>
          pull.finishedAt === null ||
          pull.importState === 'queued' ||
          pull.importState === 'running',
      ) === true
        ? LOOK_MS
        : false,
  });
