/** Setting stock aside for buyers: reserving, releasing, selling. Knows no order, only the id of whoever asked. */
@NullMarked
package hqb.supply.reserving;

import org.jspecify.annotations.NullMarked;
