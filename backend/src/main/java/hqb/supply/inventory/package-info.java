/** A supplier's own view of its offers: reading them with all that only it sees, changing them one by one or hundreds at once. */
@NullMarked
package hqb.supply.inventory;

import org.jspecify.annotations.NullMarked;
