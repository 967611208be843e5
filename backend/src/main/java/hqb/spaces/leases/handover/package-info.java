/** How a unit is handed over, at the start of a lease and at its end. */
@NullMarked
package hqb.spaces.leases.handover;

import org.jspecify.annotations.NullMarked;
