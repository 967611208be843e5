import { defined, textOf, type RawSearch } from '@/lib/search';
import type { SupplierSearch } from './queries';

export function validateSupplierSearch(search: RawSearch): SupplierSearch {
  return defined({ q: textOf(search['q']), market: textOf(search['market']) });
}
