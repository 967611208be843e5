/** Carts: what somebody wants to buy, priced anew whenever it is looked at. */
@NullMarked
package hqb.ordering.cart;

import org.jspecify.annotations.NullMarked;
