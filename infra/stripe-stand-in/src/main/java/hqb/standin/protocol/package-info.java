/** Stripe's manners on the wire: parameters, errors, idempotency, pages of lists, expansion, faults. */
@NullMarked
package hqb.standin.protocol;

import org.jspecify.annotations.NullMarked;
