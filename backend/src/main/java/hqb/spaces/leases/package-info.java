/** Leasing a unit: application, offer, contract, signatures, notice and hand-over. What is paid for it is next door, in rent. */
@NullMarked
package hqb.spaces.leases;

import org.jspecify.annotations.NullMarked;
