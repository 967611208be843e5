import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';

export const WATCHES = [MINE, 'part-watches'] as const;

export const watchesQuery = () =>
  queryOptions({
    queryKey: [...WATCHES],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/part-watches', { signal })),
  });
