import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';

/** The latest designs of the organisation that are measured. */
export const designsQuery = () =>
  queryOptions({
    queryKey: [MINE, 'designs', 'to try'],
    queryFn: async ({ signal }) => {
      const page = await bodyOf(
        api.GET('/api/v1/designs', { signal, params: { query: { size: 50 } } }),
      );
      return { ...page, items: page.items.filter(({ state }) => state === 'ready') };
    },
  });
