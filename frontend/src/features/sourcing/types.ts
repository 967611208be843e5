import type { components } from '@/lib/api/schema';
import type { CurrencyCode, Whole } from '@/lib/api/types';

type Schemas = components['schemas'];
export type Plan = Whole<Schemas['PlanPage']>;
export type PlanSeller = Plan['suppliers'][number];
export type PlanLine = PlanSeller['lines'][number];
export type Unmet = Plan['unmet'][number];
type Sum = Plan['total'];

/** What has moved since a plan was made, as the refusal tells it. */
export interface Moved {
  offerId: string;
  partId: string | null;
  code: string;
  quantity: number;
  available: number;
  oldUnitPrice: Sum;
  newUnitPrice: Sum | null;
}

export const DELIVERIES = ['courier', 'consolidated', 'pick-up'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** How a list is to be bought, as the address has it. */
export interface PlanSearch {
  boards?: number;
  suppliers?: number;
  days?: number;
  delivery?: Delivery;
  authorised?: true;
  surplus?: true;
  /** Without pieces for what is lost in placing. */
  exact?: true;
}

/** The wish with its currency. */
export type PlanWish = PlanSearch & { currency: CurrencyCode };
