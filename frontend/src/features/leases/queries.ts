import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;
const PAYING_MS = 2_000;
const WATCHING_MS = 15_000;
const OVER = ['settled', 'declined', 'withdrawn', 'cancelled', 'lapsed'];

/** Whose leases a list shows. */
export type Side = 'tenant' | 'landlord' | 'all';

/** The key of everything that changes when a lease does. */
export const LEASES_KEY = [MINE, 'leases'] as const;

/** Whether and when a unit can be leased. */
export const leasingQuery = (unit: string) =>
  queryOptions({
    queryKey: ['leasing', unit],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/units/{id}/leasing', { signal, params: { path: { id: unit } } })),
  });

/** A lease; asked for again now and then until it is over, and soon while it waits for its first payment. */
export const leaseQuery = (id: string) =>
  queryOptions({
    queryKey: [...LEASES_KEY, 'one', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/leases/{id}', { signal, params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => {
      if (data === undefined || OVER.includes(data.state)) return false;
      return data.state === 'awaiting-deposit' ? PAYING_MS : WATCHING_MS;
    },
  });

/** States of the payment of an open invoice: one that is paid meanwhile is told as paid a moment before its invoice is. */
const UNDER_WAY: readonly string[] = ['opening', 'open', 'processing', 'paid'];

/** What is paid and to be paid for a lease. */
export const rentQuery = (id: string) =>
  queryOptions({
    queryKey: [...LEASES_KEY, 'rent', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/leases/{id}/rent', { signal, params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) =>
      data?.invoices.some(({ payment }) => UNDER_WAY.includes(payment)) === true
        ? PAYING_MS
        : WATCHING_MS,
  });

/** The records of hand-over. */
export const handoversQuery = (id: string) =>
  queryOptions({
    queryKey: [...LEASES_KEY, 'handovers', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/leases/{id}/handovers', { signal, params: { path: { id } } })),
  });

export const leasesQuery = (side: Side, state: string) =>
  infiniteQueryOptions({
    queryKey: [...LEASES_KEY, 'list', side, state, currentLanguage()],
    queryFn: ({ pageParam, signal }) => {
      const query = { state, size: PAGE, ...(pageParam !== null && { cursor: pageParam }) };
      return bodyOf(
        side === 'all'
          ? api.GET('/api/v1/operations/leases', { signal, params: { query } })
          : api.GET('/api/v1/leases', { signal, params: { query: { ...query, side } } }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** What a browser needs to have an invoice paid at Stripe. */
export const rentForm = (id: string) => (signal: AbortSignal) =>
  bodyOf(api.GET('/api/v1/leases/{id}/card-form', { signal, params: { path: { id } } }));
