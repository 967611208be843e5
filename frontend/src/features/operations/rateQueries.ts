import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { csrfHeader } from '@/lib/api/csrf';
import { Problem } from '@/lib/api/problem';
import { MINE } from '@/lib/api/session';
import type { RateReport } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';

const PAGE = 20;
/** Everything about rates, to be read anew when one was entered. */
export const RATES = [MINE, 'rates'] as const;

export const ratesQuery = () =>
  queryOptions({
    queryKey: [...RATES, 'in-force'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/exchange-rates', { signal })),
    staleTime: 0,
  });

export const rateHistoryQuery = () =>
  infiniteQueryOptions({
    queryKey: [...RATES, 'history'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/exchange-rates', {
          signal,
          params: { query: { size: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });

interface NewRate {
  currency: string;
  day: string;
  cny: string;
  source: string;
}

export const enterRate = (body: NewRate) =>
  bodyOf(api.POST('/api/v1/operations/exchange-rates', { body }));

/**
 * Sends a file of rates.
 *
 * @throws Problem when the server refused it or could not be reached
 */
export async function importRates(file: File): Promise<RateReport> {
  const body = new FormData();
  body.set('file', file);
  const headers = { ...(await csrfHeader()), 'Accept-Language': currentLanguage() };
  const answer = await fetch('/api/v1/operations/exchange-rates/imports', {
    method: 'POST',
    headers,
    body,
  }).catch(() => {
    throw Problem.unreachable();
  });
  const content: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw Problem.from(content, answer.status, answer.headers.get('Retry-After'));
  return content as RateReport;
}
