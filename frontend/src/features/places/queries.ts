import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { STEADY_MS } from '@/lib/api/shared';
import { currentLanguage } from '@/lib/language';

export const marketQuery = (slug: string) =>
  queryOptions({
    queryKey: ['market', slug, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/markets/{slug}', { signal, params: { path: { slug } } })),
    staleTime: STEADY_MS,
  });
