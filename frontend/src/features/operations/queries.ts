import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, done } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';

const WATCH_MS = 2_000;

/** An index, and how far it is. */
export interface Rebuild {
  kind: string;
  state: string;
  done: number;
  total: number;
  startedAt: string | null;
  finishedAt: string | null;
}

export const isBuilding = ({ state }: Rebuild): boolean => state === 'building';

/** The search indexes; looked at again and again while one is built. */
export const rebuildsQuery = () =>
  queryOptions({
    queryKey: [MINE, 'rebuilds'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/operations/reindex', { signal })),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.items.some(isBuilding) ? WATCH_MS : false),
  });

export const beginRebuild = (kind: string): Promise<void> =>
  done(api.POST('/api/v1/operations/reindex', { body: { kind } }));
