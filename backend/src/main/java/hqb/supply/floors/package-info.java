/** Suppliers on the floors of the markets: who uses which counter, and which counters have a part today. */
@NullMarked
package hqb.supply.floors;

import org.jspecify.annotations.NullMarked;
