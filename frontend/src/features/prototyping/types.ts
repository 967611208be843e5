import type { Design, Prices } from '@/lib/api/types';

export type { Choice, Design, Prices, Provider, ProviderDetail, Quote } from '@/lib/api/types';

export type BoardFacts = NonNullable<Design['board']>;
export type Drill = BoardFacts['drills'][number];
export type SolidFacts = NonNullable<Design['solid']>;
export type Finding = Design['findings'][number];
export type Offer = Prices['offers'][number];
export type Maker = Offer['provider'];
export type Cell = Offer['cells'][number];
export type PriceLine = Cell['lines'][number];
export type Reason = Prices['excluded'][number]['reasons'][number];
