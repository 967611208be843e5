import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { CurrencyCode } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;
const WAITING_MS = 2_000;
const BADGE_MS = 60_000;

/** The keys of everything that changes when the cart does. */
export const CART_KEY = [MINE, 'cart'] as const;
export const ORDER_KEY = [MINE, 'order'] as const;

export const cartQuery = (currency: CurrencyCode) =>
  queryOptions({
    queryKey: [...CART_KEY, currency, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/cart', { signal, params: { query: { currency } } })),
  });

export const cartSummaryQuery = () =>
  queryOptions({
    queryKey: [...CART_KEY, 'summary'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/cart/summary', { signal })),
    staleTime: BADGE_MS,
    retry: false,
  });

export const addressesQuery = () =>
  queryOptions({
    queryKey: [MINE, 'addresses'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/addresses', { signal })),
  });

/** How a group of orders is wanted, as the server reads it. */
export interface CheckoutBody {
  currency: CurrencyCode;
  delivery: {
    method: string | null;
    addressId: string | null;
    address: null;
    suppliers: { supplierId: string; method: string }[];
  };
  invoice: { title: string; taxNumber: string | null; email: string } | null;
  note: string | null;
  expectedTotal: { amount: string; currency: CurrencyCode } | null;
  voucher: string | null;
  /** Whether it is paid later, together with other things. */
  payLater: boolean;
}

export const quoteQuery = (body: CheckoutBody, enabled: boolean) =>
  queryOptions({
    queryKey: [...CART_KEY, 'quote', body, currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.POST('/api/v1/checkouts/quotes', { signal, body })),
    placeholderData: keepPreviousData,
    retry: false,
    enabled,
  });

/** A checkout, asked for again and again until its payment is settled. */
export const checkoutQuery = (id: string) =>
  queryOptions({
    queryKey: [...ORDER_KEY, 'checkout', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/checkouts/{id}', { signal, params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.state === 'awaiting-payment' ? WAITING_MS : false,
  });

/** What a browser needs to have a checkout paid at Stripe. */
export const cardForm = (id: string) => (signal: AbortSignal) =>
  bodyOf(api.GET('/api/v1/checkouts/{id}/card-form', { signal, params: { path: { id } } }));

export const ordersQuery = (side: 'bought' | 'sold', state: string) =>
  infiniteQueryOptions({
    queryKey: [...ORDER_KEY, side, state, currentLanguage()],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        size: PAGE,
        ...(state !== '' && { state }),
        ...(pageParam !== null && { cursor: pageParam }),
      };
      return side === 'bought'
        ? bodyOf(api.GET('/api/v1/orders', { signal, params: { query } }))
        : bodyOf(api.GET('/api/v1/supply/orders', { signal, params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const orderQuery = (side: 'bought' | 'sold', id: string) =>
  queryOptions({
    queryKey: [...ORDER_KEY, side, 'one', id, currentLanguage()],
    queryFn: ({ signal }) =>
      side === 'bought'
        ? bodyOf(api.GET('/api/v1/orders/{id}', { signal, params: { path: { id } } }))
        : bodyOf(api.GET('/api/v1/supply/orders/{id}', { signal, params: { path: { id } } })),
  });

export const disputesQuery = () =>
  queryOptions({
    queryKey: [...ORDER_KEY, 'disputes', currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/operations/disputes', { signal, params: { query: { size: 100 } } })),
  });

export const disputeQuery = (id: string) =>
  queryOptions({
    queryKey: [...ORDER_KEY, 'disputes', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/operations/disputes/{id}', { signal, params: { path: { id } } })),
  });

/** The vouchers that could pay for an order now. */
export const usableVouchersQuery = () =>
  queryOptions({
    queryKey: [MINE, 'vouchers', 'usable', currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/vouchers', { signal, params: { query: { size: 100 } } })),
    staleTime: 0,
  });

export const pickListQuery = () =>
  queryOptions({
    queryKey: [...ORDER_KEY, 'pick-list'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/supply/pick-list', { signal })),
  });
