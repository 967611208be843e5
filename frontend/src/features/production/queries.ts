import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;
const PAYING_MS = 2_000;
const WATCHING_MS = 15_000;
const OVER = ['completed', 'refunded', 'cancelled', 'expired'];

/** Whose orders a list shows. */
export type Whose = 'bought' | 'sold' | 'all';

/** The key of everything that changes when an order does. */
export const PRODUCTION_KEY = [MINE, 'production'] as const;

/** An order; asked for again soon while it is being paid, and now and then until it is over. */
export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: [...PRODUCTION_KEY, 'order', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/production/orders/{id}', { signal, params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => {
      if (data === undefined || OVER.includes(data.state)) return false;
      return data.payment !== null && data.payment.state !== 'none' ? PAYING_MS : WATCHING_MS;
    },
  });

export const ordersQuery = (whose: Whose, state: string) =>
  infiniteQueryOptions({
    queryKey: [...PRODUCTION_KEY, 'list', whose, state, currentLanguage()],
    queryFn: ({ pageParam, signal }) => {
      const query = { state, size: PAGE, ...(pageParam !== null && { cursor: pageParam }) };
      const wish = { signal, params: { query } };
      return bodyOf(
        whose === 'bought'
          ? api.GET('/api/v1/production/orders', wish)
          : whose === 'sold'
            ? api.GET('/api/v1/provider/orders', wish)
            : api.GET('/api/v1/operations/production/orders', wish),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** What a browser needs to have the due milestone paid at Stripe. */
export const milestoneForm = (id: string) => (signal: AbortSignal) =>
  bodyOf(api.GET('/api/v1/production/orders/{id}/card-form', { signal, params: { path: { id } } }));

/** The organisation's vouchers that can be spent now. */
export const usableVouchersQuery = () =>
  queryOptions({
    queryKey: [MINE, 'vouchers', 'usable', currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/vouchers', { signal, params: { query: { size: 100 } } })),
  });
