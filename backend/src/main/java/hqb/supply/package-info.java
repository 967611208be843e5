/** Offers: stock, prices by quantity, order rules, and how they are listed, stored and shown. */
@NullMarked
package hqb.supply;

import org.jspecify.annotations.NullMarked;
