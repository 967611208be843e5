/** The operators' desk for refunds that Stripe did not bring to their buyers. */
@NullMarked
package hqb.operations.refunds;

import org.jspecify.annotations.NullMarked;
