import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { CurrencyCode } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;
/** Everything about payouts, to be read anew after one has moved. */
export const PAYOUTS = [MINE, 'payouts'] as const;

export const balanceQuery = () =>
  queryOptions({
    queryKey: [...PAYOUTS, 'balance'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/supply/balance', { signal })),
    retry: false,
    staleTime: 0,
  });

export const ownPayoutsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...PAYOUTS, 'own', currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/supply/payouts', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    retry: false,
    staleTime: 0,
  });

export const accountQuery = () =>
  queryOptions({
    queryKey: [...PAYOUTS, 'account'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/supply/payout-account', { signal })),
    retry: false,
    staleTime: 0,
  });

export interface BankTyped {
  holder: string;
  bankName: string;
  branchCode: string;
  swift: string;
  accountNumber: string;
}

export const chooseStripe = () =>
  bodyOf(api.PUT('/api/v1/supply/payout-account', { body: { method: 'stripe' } }));

export const chooseBank = (bank: BankTyped | null) =>
  bodyOf(
    api.PUT('/api/v1/supply/payout-account', {
      body: { method: 'bank', ...(bank !== null && { bank }) },
    }),
  );

/** Where Stripe leads back to. */
export type OnboardingFrom = 'counter' | 'workshop';

export const startOnboarding = (from: OnboardingFrom) =>
  bodyOf(api.POST('/api/v1/supply/payout-account/onboarding', { params: { query: { from } } }));

export const checkAccount = () => bodyOf(api.POST('/api/v1/supply/payout-account/check'));

export const allPayoutsQuery = (state: string) =>
  infiniteQueryOptions({
    queryKey: [...PAYOUTS, 'all', state, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/payouts', {
          signal,
          params: {
            query: {
              size: PAGE,
              ...(state !== '' && { state }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });

export const batchesQuery = () =>
  queryOptions({
    queryKey: [...PAYOUTS, 'batches', currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/payouts/batches', {
          signal,
          params: { query: { size: PAGE } },
        }),
      ),
    staleTime: 0,
  });

export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: [...PAYOUTS, 'batch', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/payouts/batches/{id}', { signal, params: { path: { id } } }),
      ),
    staleTime: 0,
  });

export const makeBatch = (currency: CurrencyCode) =>
  bodyOf(api.POST('/api/v1/operations/payouts/batches', { body: { currency } }));

export const approveBatch = (id: string) =>
  bodyOf(
    api.POST('/api/v1/operations/payouts/batches/{id}/approval', { params: { path: { id } } }),
  );

export const refuseBatch = (id: string, reason: string) =>
  bodyOf(
    api.POST('/api/v1/operations/payouts/batches/{id}/refusal', {
      params: { path: { id } },
      body: { reason },
    }),
  );

export const markPaid = (id: string, reference: string) =>
  bodyOf(
    api.POST('/api/v1/operations/payouts/{id}/payment', {
      params: { path: { id } },
      body: { reference },
    }),
  );

export const markReturned = (id: string, reason: string) =>
  bodyOf(
    api.POST('/api/v1/operations/payouts/{id}/return', {
      params: { path: { id } },
      body: { reason },
    }),
  );

export const retryPayout = (id: string) =>
  bodyOf(api.POST('/api/v1/operations/payouts/{id}/retry', { params: { path: { id } } }));

export const balanceOfQuery = (id: string) =>
  queryOptions({
    queryKey: [...PAYOUTS, 'balance-of', id],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/payouts/suppliers/{id}/balance', {
          signal,
          params: { path: { id } },
        }),
      ),
    staleTime: 0,
  });
