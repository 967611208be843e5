import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { STEADY_MS } from '@/lib/api/shared';
import { currentLanguage } from '@/lib/language';
import { askedOf, queryOf, type NeedSearch } from './need';

const PAGE = 30;

/** Units that answer a need, and those that nearly do, page by page. */
export const unitsQuery = (search: NeedSearch) =>
  infiniteQueryOptions({
    queryKey: ['units', askedOf(search), currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/units', {
          signal,
          params: {
            // Numbers go as typed: the server says what is wrong with them.
            query: {
              ...queryOf(search),
              size: PAGE,
              ...(pageParam !== null && { cursor: pageParam }),
            } as never,
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const choicesQuery = () =>
  queryOptions({
    queryKey: ['units', 'choices', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/units/choices', { signal })),
    staleTime: STEADY_MS,
  });

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['unit', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/units/{id}', { signal, params: { path: { id } } })),
  });

export const unitsOfSpaceQuery = (id: string) =>
  queryOptions({
    queryKey: ['space', id, 'units', currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/spaces/{id}/units', { signal, params: { path: { id } } })),
    staleTime: STEADY_MS,
  });

export const SAVED_UNITS = [MINE, 'saved-units'] as const;
export const SAVED_NEEDS = [MINE, 'saved-needs'] as const;

export const savedUnitsQuery = () =>
  queryOptions({
    queryKey: [...SAVED_UNITS, currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/saved-units', { signal })),
    staleTime: STEADY_MS,
  });

export const savedNeedsQuery = () =>
  queryOptions({
    queryKey: [...SAVED_NEEDS],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/saved-needs', { signal })),
  });
