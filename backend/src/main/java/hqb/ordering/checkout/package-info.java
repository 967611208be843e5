/** From a cart to orders that wait for one payment. */
@NullMarked
package hqb.ordering.checkout;

import org.jspecify.annotations.NullMarked;
