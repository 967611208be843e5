import type { ReactNode } from 'react';
import type { BrokeredRequest, OperatedRequest, RequestEntry, SavedAddress } from '@/lib/api/types';

export type Mark = NonNullable<RequestEntry['mark']>;
export type OperatedBid = OperatedRequest['bids'][number];
export type BidderQuestion = OperatedRequest['questions'][number];
export type RequestOffer = NonNullable<BrokeredRequest['offer']>;

/** The choice of an address. */
export type Addresses = (
  chosen: string | null,
  onChoose: (address: SavedAddress) => void,
) => ReactNode;

/** Shows a design with a place marked; with a place to choose when it is told of it. */
export type ShowDesign = (
  design: string,
  mark: Mark | null,
  onPick?: (mark: Mark) => void,
) => ReactNode;
