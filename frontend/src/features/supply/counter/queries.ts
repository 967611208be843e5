import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

export const dashboardQuery = () =>
  queryOptions({
    queryKey: ['own-counter', 'dashboard', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/supply/dashboard', { signal })),
    retry: false,
  });

export const openingHoursQuery = () =>
  queryOptions({
    queryKey: [MINE, 'opening-hours'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/supply/opening-hours', { signal })),
    retry: false,
  });
