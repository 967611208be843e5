/** Offers that a supplier has agreed with one buyer: nobody else sees them. */
@NullMarked
package hqb.supply.agreed;

import org.jspecify.annotations.NullMarked;
