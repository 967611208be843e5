/** Orders: one a supplier, from payment to completion, along one table of states. */
@NullMarked
package hqb.ordering.orders;

import org.jspecify.annotations.NullMarked;
