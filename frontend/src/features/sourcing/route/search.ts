import { countOf, defined, textOf, type RawSearch } from '@/lib/search';

/** For how many boards, on which day and from where somebody walks. */
export interface RouteSearch {
  boards?: number;
  day?: string;
  /** Latitude and longitude. */
  from?: string;
}

export function validateRouteSearch(search: RawSearch): RouteSearch {
  const day = textOf(search['day']);
  return defined({
    boards: countOf(search['boards'], 1),
    day: day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
    from: textOf(search['from']),
  });
}
