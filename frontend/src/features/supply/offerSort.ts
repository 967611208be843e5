import type { Offer } from '@/lib/api/types';
import { amountOf } from '@/lib/money';

export type OfferSortKey = 'seller' | 'stock' | 'moq' | 'price' | 'total';

export interface OfferSort {
  key: OfferSortKey;
  down: boolean;
}

const VALUES: Record<Exclude<OfferSortKey, 'seller'>, (offer: Offer) => number> = {
  stock: (offer) => offer.stock,
  moq: (offer) => offer.moq,
  price: (offer) => Number(amountOf(offer.unitPrice)),
  total: (offer) => Number(amountOf(offer.lineTotal)),
};

/** Offers in another order; equal ones keep the server's. */
export function sortOffers(offers: readonly Offer[], { key, down }: OfferSort): Offer[] {
  const sign = down ? -1 : 1;
  const compare =
    key === 'seller'
      ? (a: Offer, b: Offer) => a.supplier.name.localeCompare(b.supplier.name)
      : (a: Offer, b: Offer) => VALUES[key](a) - VALUES[key](b);
  return [...offers].sort((a, b) => sign * compare(a, b));
}
