import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { currentLanguage } from '@/lib/language';
import { MAKER_KEY } from '../queries';

const PAGE = 20;
const WATCHING_MS = 20_000;

export const keptBookingsQuery = (makerspace: string, from: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'kept-bookings', makerspace, from, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/keeper/bookings', {
          signal,
          params: { query: { makerspace, from, days: 7 } },
        }),
      ),
    refetchInterval: WATCHING_MS,
  });

export const keptThingsQuery = (makerspace: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'kept-things', makerspace],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/keeper/bookables', { signal, params: { query: { makerspace } } })),
  });

export const kindsQuery = () =>
  queryOptions({
    queryKey: ['bookable-kinds', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/bookable-kinds', { signal })),
    staleTime: Infinity,
  });

export const keptTrainingsQuery = (makerspace: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'kept-trainings', makerspace, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/keeper/trainings', { signal, params: { query: { makerspace } } })),
  });

export const mentorPersonQuery = (slug: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'mentor-person', slug],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/keeper/bookables/{slug}/person', { signal, params: { path: { slug } } }),
      ),
  });

export const otherCalendarsQuery = (slug: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'other-calendars', slug],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/keeper/bookables/{slug}/calendars', {
          signal,
          params: { path: { slug } },
        }),
      ),
    refetchInterval: WATCHING_MS,
  });

export const machineUseQuery = (slug: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'use', slug, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/keeper/makerspaces/{slug}/use', { signal, params: { path: { slug } } }),
      ),
  });

export const keptEventsQuery = (makerspace: string, past: boolean) =>
  infiniteQueryOptions({
    queryKey: [...MAKER_KEY, 'kept-events', makerspace, past],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/keeper/events', {
          signal,
          params: {
            query: {
              makerspace,
              upcoming: !past,
              size: PAGE,
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const keptEventQuery = (id: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'kept-event', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/keeper/events/{id}', { signal, params: { path: { id } } })),
  });

export const keptSeriesQuery = (makerspace: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'kept-series', makerspace, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/keeper/event-series', { signal, params: { query: { makerspace } } })),
  });

export const eventSeatsQuery = (id: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'event-seats', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/keeper/events/{id}/seats', { signal, params: { path: { id } } })),
    refetchInterval: WATCHING_MS,
  });

export const houseHoursQuery = (slug: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'house-hours', slug],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/keeper/makerspaces/{slug}/hours', { signal, params: { path: { slug } } }),
      ),
  });
