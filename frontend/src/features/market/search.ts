import { defined, textOf, type RawSearch } from '@/lib/search';

/** Which index is drawn, and below which root it was found. */
export interface MarketSearch {
  category?: string;
  within?: string;
}

export const validateMarketSearch = (raw: RawSearch): MarketSearch =>
  defined({ category: textOf(raw['category']), within: textOf(raw['within']) });
