/** Offers: a bid with the commission of the platform, which the maker makes an order or not. */
@NullMarked
package hqb.prototyping.brokering.offers;

import org.jspecify.annotations.NullMarked;
