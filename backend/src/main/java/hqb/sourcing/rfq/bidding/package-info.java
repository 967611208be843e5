/** Bids: quotes in versions, kept for good, blind until names are opened; counter-offers, and what time does. */
@NullMarked
package hqb.sourcing.rfq.bidding;

import org.jspecify.annotations.NullMarked;
