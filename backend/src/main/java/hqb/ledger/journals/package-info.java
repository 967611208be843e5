/** Everything that can happen to money, as balanced entries: pure functions, which neither read nor write. */
@NullMarked
package hqb.ledger.journals;

import org.jspecify.annotations.NullMarked;
