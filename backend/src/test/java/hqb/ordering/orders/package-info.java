/** Tests of orders. */
@NullMarked
package hqb.ordering.orders;

import org.jspecify.annotations.NullMarked;
