import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { STEADY_MS } from '@/lib/api/shared';
import { currentLanguage } from '@/lib/language';
import type { SpacesSearch } from './search';

const ALL = 100;

/** The spaces that match. A hundred at once is every space of the district and then some. */
export const spacesQuery = ({ at: _at, view: _view, ...search }: SpacesSearch) =>
  queryOptions({
    queryKey: ['spaces', search, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/spaces', {
          signal,
          // Numbers go as typed: the server says what is wrong with them.
          params: { query: { ...search, size: ALL } as never },
        }),
      ),
    staleTime: STEADY_MS,
    placeholderData: keepPreviousData,
  });

export const spaceQuery = (id: string) =>
  queryOptions({
    queryKey: ['space', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/spaces/{id}', { signal, params: { path: { id } } })),
  });
