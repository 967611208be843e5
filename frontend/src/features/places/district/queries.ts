import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { STEADY_MS } from '@/lib/api/shared';
import { currentLanguage } from '@/lib/language';
import type { Start } from './search';

const asked = (start: Start) =>
  start.kind === 'point'
    ? { at: `${start.lat},${start.lon}` }
    : start.kind === 'station'
      ? { station: start.slug }
      : { building: start.slug };

export const withinQuery = (start: Start, minutes: number) =>
  queryOptions({
    queryKey: ['within', start, minutes, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/places/within', {
          signal,
          params: { query: { ...asked(start), minutes } },
        }),
      ),
    staleTime: STEADY_MS,
    placeholderData: keepPreviousData,
  });

export const streetsWithinQuery = (start: Start, minutes: number) =>
  queryOptions({
    queryKey: ['within-streets', start, minutes],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/places/within/streets', {
          signal,
          params: { query: { ...asked(start), minutes } },
        }),
      ),
    staleTime: STEADY_MS,
    placeholderData: keepPreviousData,
  });

/** The service centres, of which the map needs only where they are. */
export const centrePlacesQuery = () =>
  queryOptions({
    queryKey: ['centre-places', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/centres', { signal, params: { query: {} } })),
    staleTime: STEADY_MS,
  });
