import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import { STEADY_MS } from '@/lib/api/shared';
import type { CurrencyCode } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';

export const questionsQuery = () =>
  queryOptions({
    queryKey: ['test-questions', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/test-plans/questions', { signal })),
    staleTime: STEADY_MS,
  });

export const testPlanQuery = (id: string) =>
  queryOptions({
    queryKey: ['test-plan', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/test-plans/{id}', { signal, params: { path: { id } } })),
    staleTime: STEADY_MS,
  });

export const ownPlansQuery = () =>
  queryOptions({
    queryKey: [MINE, 'test-plans', currentLanguage()],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/test-plans', { signal })),
  });

/** Who does the tests of a plan; weeks fill up, so that it is asked for again now and then. */
export const laboratoriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['laboratories', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/test-plans/{id}/laboratories', { signal, params: { path: { id } } })),
    refetchOnWindowFocus: true,
  });

export const testVouchersQuery = (amount: string, currency: CurrencyCode) =>
  queryOptions({
    queryKey: [MINE, 'test-vouchers', amount, currency, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/test-plans/vouchers', {
          signal,
          params: { query: { amount: Number(amount), currency } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const testWeeksQuery = (quote: string) =>
  queryOptions({
    queryKey: ['test-weeks', quote],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/quotes/{id}/weeks', { signal, params: { path: { id: quote } } })),
  });
