/**
 * Where money is: double entry, append only, in each currency by itself. {@link hqb.ledger.PostTransaction} posts what the pure functions
 * of {@link hqb.ledger.journals} build.
 */
@NullMarked
package hqb.ledger;

import org.jspecify.annotations.NullMarked;
