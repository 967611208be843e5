/** What landlord and tenant agree, and what follows from it day by day: arithmetic alone. */
@NullMarked
package hqb.spaces.leases.terms;

import org.jspecify.annotations.NullMarked;
