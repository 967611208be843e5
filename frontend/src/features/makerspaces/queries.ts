import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';
import { askedTime, type FinderSearch } from './search';

const PAGE = 20;
const WATCHING_MS = 20_000;
/** While something waits to be paid: whoever comes back from paying sees it soon. */
const PAYING_MS = 2_000;

/** The key of everything of makerspaces that depends on who asks. */
export const MAKER_KEY = [MINE, 'makerspaces'] as const;

export const makerspacesQuery = () =>
  queryOptions({
    queryKey: ['makerspaces', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/makerspaces', { signal })),
  });

export const makerspaceQuery = (slug: string) =>
  queryOptions({
    queryKey: ['makerspace', slug, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/makerspaces/{slug}', { signal, params: { path: { slug } } })),
  });

export const bookablesQuery = (search: FinderSearch) => {
  const { sort, q, kind, makerspace } = search;
  const asked = askedTime(search);
  return queryOptions({
    queryKey: [...MAKER_KEY, 'bookables', sort, q, kind, makerspace, asked, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/bookables', {
          signal,
          params: {
            query: {
              ...(sort !== undefined && { sort }),
              ...(q !== undefined && { q }),
              ...(kind !== undefined && { kind }),
              ...(makerspace !== undefined && { makerspace }),
              ...(asked !== null && asked),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
};

export const bookableQuery = (slug: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'bookable', slug, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/bookables/{slug}', { signal, params: { path: { slug } } })),
  });

export const calendarQuery = (slug: string, from: string, minutes: number) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'calendar', slug, from, minutes],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/bookables/{slug}/calendar', {
          signal,
          params: { path: { slug }, query: { from, minutes, days: 7 } },
        }),
      ),
    refetchInterval: WATCHING_MS,
    placeholderData: keepPreviousData,
  });

export const bookingsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...MAKER_KEY, 'bookings', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/bookings', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some((one) => one.state === 'held')) === true
        ? PAYING_MS
        : WATCHING_MS,
  });

export const bookingQuery = (id: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'booking', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/bookings/{id}', { signal, params: { path: { id } } })),
  });

export const waitsQuery = () =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'waits', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/booking-waits', { signal })),
  });

export const mentorshipsQuery = () =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'mentorships', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/mentorships', { signal })),
  });

export const bookingForm = (id: string) => () =>
  bodyOf(api.GET('/api/v1/bookings/{id}/card-form', { params: { path: { id } } }));

export const eventsQuery = (past: boolean, makerspace?: string) =>
  infiniteQueryOptions({
    queryKey: [...MAKER_KEY, 'events', past, makerspace, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/events', {
          signal,
          params: {
            query: {
              upcoming: !past,
              size: PAGE,
              ...(makerspace !== undefined && { makerspace }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'event', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/events/{id}', { signal, params: { path: { id } } })),
  });

export const collaborationsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...MAKER_KEY, 'collaborations'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/collaborations', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const keptQuery = () =>
  queryOptions({
    queryKey: [...MAKER_KEY, 'kept', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/keeper/makerspaces', { signal })),
  });
