import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { live } from '@/lib/api/live';
import { MINE } from '@/lib/api/session';
import type { CurrencyCode } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';

const ALL = 100;
const PAGE = 40;

export interface Wanted {
  quantity: number;
  currency: CurrencyCode;
}

/** The offers of a part, cheapest first at the wanted quantity, as they are now. */
export const offersQuery = (part: string, wanted: Wanted) =>
  infiniteQueryOptions({
    ...live,
    queryKey: ['offers', part, wanted, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/parts/{id}/offers', {
          signal,
          params: {
            path: { id: part },
            query: { ...wanted, size: ALL, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export interface SupplierSearch {
  q?: string;
  market?: string;
}

export const suppliersQuery = (search: SupplierSearch) =>
  infiniteQueryOptions({
    queryKey: ['suppliers', search, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/suppliers', {
          signal,
          params: {
            query: { ...search, size: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const supplierQuery = (id: string) =>
  queryOptions({
    queryKey: ['supplier', id, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/suppliers/{id}', { signal, params: { path: { id } } })),
  });

export const supplierOffersQuery = (id: string, currency: CurrencyCode, q: string) =>
  infiniteQueryOptions({
    queryKey: ['supplier-offers', id, currency, q, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/suppliers/{id}/offers', {
          signal,
          params: {
            path: { id },
            query: {
              currency,
              size: PAGE,
              ...(q !== '' && { q }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

/** Suppliers as the operator sees them: those that sell, or those that are suspended. */
export const operatedSuppliersQuery = (q: string | undefined, state: 'active' | 'suspended') =>
  infiniteQueryOptions({
    queryKey: [MINE, 'operated-suppliers', q, state, currentLanguage()],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/operations/suppliers', {
          signal,
          params: {
            query: {
              state,
              size: PAGE,
              ...(q !== undefined && { q }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
