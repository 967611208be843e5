/** The ledger on the operator's desk: trial balance, journals, corrections, checks. */
@NullMarked
package hqb.operations.ledger;

import org.jspecify.annotations.NullMarked;
