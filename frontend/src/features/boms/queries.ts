import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { sendFile } from '@/lib/api/sendFile';
import type { Bom } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';

const keyOf = (id: string) => ['bom', id, currentLanguage()] as const;

/** A list with what each of its lines means. */
export const bomQuery = (id: string) =>
  queryOptions({
    queryKey: keyOf(id),
    queryFn: ({ signal }): Promise<Bom> =>
      bodyOf(api.GET('/api/v1/boms/{id}', { signal, params: { path: { id } } })),
  });

/** Sends a file and answers the list's link. */
export async function sendBom(file: File): Promise<string> {
  return ((await sendFile('/api/v1/boms', file)) as { id: string }).id;
}

/** Sends what was copied out of a spreadsheet, and answers the list's link. */
export async function pasteBom(text: string): Promise<string> {
  return sendBom(new File([text], 'pasted.txt', { type: 'text/plain' }));
}

/** Says what a column holds; the whole list is read anew. */
export const correctColumn = (id: string, index: number, role: string): Promise<Bom> =>
  bodyOf(
    api.PUT('/api/v1/boms/{id}/columns', {
      params: { path: { id } },
      body: { columns: [{ index, role }] },
    }),
  );
