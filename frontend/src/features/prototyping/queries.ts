import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { STEADY_MS } from '@/lib/api/shared';
import type { CurrencyCode } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { isView } from './drawing';
import type { Chosen } from './options';
import type { Process } from './processes';

const AT_WORK_MS = 1_000;
const TROUBLED_MS = 8_000;
const PAGE = 12;

/** Whether something will still come of a design by itself. */
export const isAtWork = (state: string): boolean => state === 'queued' || state === 'analysing';

/** A design; asked for again until it is measured. */
export const designQuery = (id: string) =>
  queryOptions({
    queryKey: ['design', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/designs/{id}', { signal, params: { path: { id } } })),
    refetchInterval: ({ state }) => {
      if (state.data === undefined || !isAtWork(state.data.state)) return false;
      return state.status === 'error' ? TROUBLED_MS : AT_WORK_MS;
    },
  });

/** The designs that one's own organisation has sent, the newest first. */
export const ownDesignsQuery = () =>
  infiniteQueryOptions({
    queryKey: [MINE, 'designs', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/designs', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((one) => isAtWork(one.state))) === true
        ? TROUBLED_MS
        : false,
  });

/** The colours in which a board is looked at: those in which it would be made. */
export interface Look {
  mask: string;
  finish: string;
}

/** Where a picture of a design is; the board as it will look comes in the colours that are given. */
export function pictureAddress(id: string, name: string, look?: Look): string {
  const path = `/api/v1/designs/${id}/pictures/${encodeURIComponent(name)}`;
  return look === undefined || !isView(name)
    ? path
    : `${path}?${new URLSearchParams({ ...look }).toString()}`;
}

/** Where the mesh of a body is. */
export const meshAddress = (id: string): string => `/api/v1/designs/${id}/mesh`;

/** The text of a drawing: its places on the board can be worked out from it. */
export const drawingQuery = (id: string, name: string) =>
  queryOptions({
    queryKey: ['drawing', id, name],
    queryFn: async ({ signal }) => {
      const text: unknown = await bodyOf(
        api.GET('/api/v1/designs/{id}/pictures/{name}', {
          signal,
          params: { path: { id, name } },
          parseAs: 'text',
        }),
      );
      return String(text);
    },
    staleTime: Infinity,
  });

export const choicesQuery = (process: Process) =>
  queryOptions({
    queryKey: ['choices', process, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/prototyping/choices/{process}', { signal, params: { path: { process } } }),
      ),
    staleTime: STEADY_MS,
  });

export interface Asked {
  process: Process;
  options: Chosen;
  quantities: number[];
}

/** Options are words, numbers and truth values; the description of the API only knows that they are something. */
export const anything = (options: Chosen): Record<string, never> =>
  options as unknown as Record<string, never>;

/** What a design costs with everybody who can make it. */
export const pricesQuery = (id: string, asked: Asked, currency: CurrencyCode) =>
  queryOptions({
    queryKey: ['prices', id, asked, currency, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.POST('/api/v1/designs/{id}/prices', {
          signal,
          params: { path: { id }, query: { currency } },
          body: { ...asked, options: anything(asked.options) },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const quoteQuery = (id: string) =>
  queryOptions({
    queryKey: ['quote', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/quotes/{id}', { signal, params: { path: { id } } })),
  });

export const providersQuery = () =>
  queryOptions({
    queryKey: ['providers', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/providers', { signal })),
    staleTime: STEADY_MS,
  });

export const providerQuery = (slug: string) =>
  queryOptions({
    queryKey: ['provider', slug, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/providers/{slug}', { signal, params: { path: { slug } } })),
  });
