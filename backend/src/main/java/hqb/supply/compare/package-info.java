/** Parts side by side: what they share, what differs, and which is best where that is clear. */
@NullMarked
package hqb.supply.compare;

import org.jspecify.annotations.NullMarked;
