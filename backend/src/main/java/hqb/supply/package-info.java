/** Suppliers, the counters they occupy, and their offers: stock, prices by quantity, order rules. */
@NullMarked
package hqb.supply;

import org.jspecify.annotations.NullMarked;
