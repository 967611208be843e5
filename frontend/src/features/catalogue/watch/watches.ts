import type { CurrencyCode, PartWatch } from '@/lib/api/types';
import { defined } from '@/lib/search';
import type { PartsSearch, Wanted } from '../search';

/** What is kept: a search, or a part. */
export type Subject = { search: PartsSearch } | { part: string };

/** The search as it is kept: without order and look. */
export function keptSearch(search: PartsSearch): PartsSearch {
  const { q, as, category, manufacturer, package: packages, filter, inStock } = search;
  return defined({ q, as, category, manufacturer, package: packages, filter, inStock });
}

/** The address of the results that a kept search stands for. */
export function searchOfWatch({ search, quantity, currency }: PartWatch): PartsSearch & Wanted {
  const list = (values: readonly string[] | null | undefined) =>
    values === null || values === undefined || values.length === 0 ? undefined : [...values];
  return defined({
    q: search?.q ?? undefined,
    as: list(search?.as),
    category: list(search?.category),
    manufacturer: list(search?.manufacturer),
    package: list(search?.package),
    filter: list(search?.filter),
    inStock: search?.inStock ?? undefined,
    quantity,
    currency: currency as CurrencyCode,
  });
}

/** What changes a watch, with everything else as it is. */
export function changeOf(watch: PartWatch, change: { alert: boolean }) {
  const { name, quantity, currency, tellNew, priceBelow, stockAbove } = watch;
  return { name, quantity, currency, tellNew, priceBelow, stockAbove, ...change };
}

/** Whether there is anything to be told of. */
export const hasCondition = ({ tellNew, priceBelow, stockAbove }: PartWatch): boolean =>
  tellNew || priceBelow !== null || stockAbove !== null;
