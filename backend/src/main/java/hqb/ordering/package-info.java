/** Carts, checkouts, and an order for each supplier: from the first piece in the cart to the money that is passed on. */
@NullMarked
package hqb.ordering;

import org.jspecify.annotations.NullMarked;
