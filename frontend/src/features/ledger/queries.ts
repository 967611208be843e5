import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { CurrencyCode } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';

const PAGE = 50;
/** Everything about the ledger, to be read anew after a correction. */
export const LEDGER = [MINE, 'ledger'] as const;

export const trialBalanceQuery = () =>
  queryOptions({
    queryKey: [...LEDGER, 'trial-balance'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/operations/trial-balance', { signal })),
    staleTime: 0,
  });

export const accountsQuery = (type: string, currency: CurrencyCode) =>
  infiniteQueryOptions({
    queryKey: [...LEDGER, 'accounts', type, currency],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/ledger/accounts', {
          signal,
          params: {
            query: { type, currency, size: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });

export const entriesQuery = (account: string, currency: CurrencyCode) =>
  infiniteQueryOptions({
    queryKey: [...LEDGER, 'entries', account, currency],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/ledger/entries', {
          signal,
          params: {
            query: {
              account,
              currency,
              size: PAGE,
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });

export const checksQuery = () =>
  queryOptions({
    queryKey: [...LEDGER, 'checks', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/operations/checks', { signal })),
    staleTime: 0,
  });

export const runChecks = () => bodyOf(api.POST('/api/v1/operations/checks'));

export const reconciliationQuery = () =>
  queryOptions({
    queryKey: [...LEDGER, 'reconciliation'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/operations/reconciliation', { signal })),
    staleTime: 0,
  });

export const reconcile = () => bodyOf(api.POST('/api/v1/operations/reconciliation'));

export interface Correction {
  debit: string;
  credit: string;
  amount: string;
  currency: CurrencyCode;
  reason: string;
}

export const correct = ({ debit, credit, amount, currency, reason }: Correction) =>
  bodyOf(
    api.POST('/api/v1/operations/ledger/corrections', {
      body: { debit, credit, amount: { amount, currency }, reason },
    }),
  );

/** Which days of which currency a supplier looks at. */
export interface StatementSearch {
  currency?: CurrencyCode;
  from?: string;
  to?: string;
}

export const statementQuery = (search: StatementSearch) =>
  infiniteQueryOptions({
    queryKey: [MINE, 'statement', search, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/supply/statements', {
          signal,
          params: {
            query: { ...search, size: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    retry: false,
    staleTime: 0,
  });
