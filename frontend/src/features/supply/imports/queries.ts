import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { csrfHeader } from '@/lib/api/csrf';
import { Problem } from '@/lib/api/problem';
import { MINE } from '@/lib/api/session';
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
 * Sends a price list and tells how much of it has gone, from 0 to 1: only XMLHttpRequest knows that.
 *
 * @throws Problem when the server refused it or could not be reached
 */
export async function sendList(
  file: File,
  removeMissing: boolean,
  onProgress: (share: number) => void,
): Promise<string> {
  const headers = { ...(await csrfHeader()), 'Accept-Language': currentLanguage() };
  const body = new FormData();
  body.set('file', file);
  body.set('mode', 'dry-run');
  body.set('removeMissing', String(removeMissing));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/supply/imports');
    Object.entries(headers).forEach(([name, value]) => {
      request.setRequestHeader(name, value);
    });
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : loaded / total);
    };
    request.onerror = () => {
      reject(Problem.unreachable());
    };
    request.onload = () => {
      const answer = jsonOf(request.responseText);
      if (request.status === 202) resolve((answer as { id: string }).id);
      else reject(Problem.from(answer, request.status, request.getResponseHeader('Retry-After')));
    };
    request.send(body);
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
