import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  skipToken,
} from '@tanstack/react-query';
import { api, bodyOf, done } from '@/lib/api/client';
import { followEvents } from '@/lib/api/events';
import { MINE } from '@/lib/api/session';
import { upload } from '@/lib/api/upload';
import type { Bom, BomLine } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';

const FOUND = 8;

const keyOf = (id: string) => [MINE, 'bom', id, currentLanguage()] as const;

/** How far the reading and matching of a list are. */
export interface BomStep {
  state: 'reading' | 'matching' | 'pricing' | 'ready' | 'failed';
  /** Lines that are matched, of `total`; both 0 while it is not known how many there are. */
  done: number;
  total: number;
}

/** The latest step of a list that is being read; it is written by `bomQuery`. */
export const bomStepQuery = (id: string) =>
  queryOptions<BomStep | null>({ queryKey: ['bom-step', id], queryFn: skipToken });

/** A list with what each of its lines means: one request, which tells how far it is until the list is there. */
export const bomQuery = (id: string) =>
  queryOptions({
    queryKey: keyOf(id),
    queryFn: async ({ signal, client }): Promise<Bom> => {
      const got: { bom: Bom | null } = { bom: null };
      try {
        await followEvents(`/api/v1/boms/${id}/events`, signal, (data) => {
          const { bom: whole, ...step } = data as BomStep & { bom: Bom | null };
          client.setQueryData(bomStepQuery(id).queryKey, step);
          got.bom = whole ?? got.bom;
        });
      } finally {
        client.setQueryData(bomStepQuery(id).queryKey, null);
      }
      // what has failed is said by the list's own address
      return got.bom ?? bodyOf(api.GET('/api/v1/boms/{id}', { signal, params: { path: { id } } }));
    },
  });

/** The lists of one's organisation, the newest first. */
export const ownBomsQuery = () =>
  infiniteQueryOptions({
    queryKey: [MINE, 'boms'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/boms', {
          signal,
          params: { query: { ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** Parts that a line may mean, looked for in words. */
export const partsFoundQuery = (q: string) =>
  queryOptions({
    queryKey: ['bom-parts', q, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/parts', { signal, params: { query: { q, size: FOUND } } })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

/** Sends a file, telling which share of it has left, and answers the list's link. */
export async function sendBom(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const body = new FormData();
  body.set('file', file);
  return ((await upload('/api/v1/boms', body, onProgress, signal)) as { id: string }).id;
}

/** What was copied out of a spreadsheet, as a file. */
export const pasted = (text: string): File =>
  new File([text], 'pasted.txt', { type: 'text/plain' });

/** Says what a column holds; the whole list is read anew. */
export const correctColumn = (id: string, index: number, role: string): Promise<Bom> =>
  bodyOf(
    api.PUT('/api/v1/boms/{id}/columns', {
      params: { path: { id } },
      body: { columns: [{ index, role }] },
    }),
  );

/** Reads the columns as they are found again. */
export const forgetColumns = (id: string): Promise<Bom> =>
  bodyOf(api.DELETE('/api/v1/boms/{id}/columns', { params: { path: { id } } }));

/** Says which part a line means, none with null, and answers the lines that are different now. */
export const chooseLine = (
  id: string,
  row: number,
  partId: string | null,
  key: string,
): Promise<{ lines: BomLine[] }> =>
  bodyOf(
    api.PUT('/api/v1/boms/{id}/lines/{row}/choice', {
      params: { path: { id, row } },
      body: { partId },
      headers: { 'Idempotency-Key': key },
      // goes on when the page is left meanwhile
      keepalive: true,
    }),
  );

/** Takes the latest decision about a line back. */
export const undoLine = (id: string, row: number, key: string): Promise<{ lines: BomLine[] }> =>
  bodyOf(
    api.DELETE('/api/v1/boms/{id}/lines/{row}/choice', {
      params: { path: { id, row } },
      headers: { 'Idempotency-Key': key },
      keepalive: true,
    }),
  );

/** Keeps a list for one's organisation. */
export const keepBom = (id: string): Promise<void> =>
  done(api.POST('/api/v1/boms/{id}/claim', { params: { path: { id } } }));

export const renameBom = (id: string, name: string): Promise<void> =>
  done(api.PUT('/api/v1/boms/{id}/name', { params: { path: { id } }, body: { name } }));

export const deleteBom = (id: string): Promise<void> =>
  done(api.DELETE('/api/v1/boms/{id}', { params: { path: { id } } }));
