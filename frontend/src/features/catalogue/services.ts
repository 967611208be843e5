import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { currentLanguage } from '@/lib/language';

/** What is made from a design that is dropped; everything else is tested. */
const MADE = ['pcb', 'assembly', 'stencil', 'print-3d', 'cnc'];

/** Where a service is had: where a design is dropped, or the questions about what has to be tested. */
export function serviceAddress(code: string, markets: readonly string[] = []) {
  const [market] = markets;
  if (MADE.includes(code)) return { to: '/prototype' } as const;
  return market !== undefined && markets.length === 1
    ? ({ to: '/testing', search: { market } } as const)
    : ({ to: '/testing' } as const);
}

/** What service centres do, by its code: the centres that do it. */
export function centreServiceAddress(service: string) {
  return { to: '/park', search: { service: service as never } } as const;
}

/** Providers and services that match the words of a search. */
export const servicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['services', q, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/services', { signal, params: { query: { q } } })),
    enabled: q !== '',
  });
