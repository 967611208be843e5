@NullMarked
package hqb.ledger.journals;

import org.jspecify.annotations.NullMarked;
