import type { components } from '@/lib/api/schema';
import type { Whole } from '@/lib/api/types';

type Schemas = components['schemas'];

export type IndexItem = Whole<Schemas['IndexItem']>;
export type IndexSeries = Whole<Schemas['IndexSeries']>;
export type BasketLine = Whole<Schemas['BasketLine']>;
export type MarketPart = Whole<Schemas['MarketPart']>;
export type SurgeItem = Whole<Schemas['SurgeItem']>;
export type ScarceItem = Whole<Schemas['ScarceItem']>;
export type SearchedPart = Whole<Schemas['SearchedPart']>;
export type SearchedWord = Whole<Schemas['SearchedWord']>;
export type ShortageItem = Whole<Schemas['ShortageItem']>;
export type PartHistory = Whole<Schemas['PartHistory']>;
