import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { upload } from '@/lib/api/upload';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;

export const importsQuery = () =>
  infiniteQueryOptions({
    queryKey: [MINE, 'imports', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/supply/imports', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    retry: false,
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [MINE, 'import', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/supply/imports/{id}', { signal, params: { path: { id } } })),
    retry: false,
  });

export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: [MINE, 'import-preview', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/supply/imports/{id}/preview', { signal, params: { path: { id } } })),
  });

/**
 * Sends a price list and tells how much of it has gone, from 0 to 1.
 *
 * @throws Problem when the server refused it or could not be reached
 */
export async function sendList(
  file: File,
  removeMissing: boolean,
  onProgress: (share: number) => void,
): Promise<string> {
  const body = new FormData();
  body.set('file', file);
  body.set('mode', 'dry-run');
  body.set('removeMissing', String(removeMissing));
  return ((await upload('/api/v1/supply/imports', body, onProgress)) as { id: string }).id;
}
