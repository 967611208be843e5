/** Payments of tests. */
@NullMarked
package hqb.payments;

import org.jspecify.annotations.NullMarked;
