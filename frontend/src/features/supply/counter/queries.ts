import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { currentLanguage } from '@/lib/language';

export const dashboardQuery = () =>
  queryOptions({
    queryKey: ['own-counter', 'dashboard', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/supply/dashboard', { signal })),
    retry: false,
  });
