/** What the ledger tells: the trial balance, journals, and statements of somebody's account. */
@NullMarked
package hqb.ledger.reports;

import org.jspecify.annotations.NullMarked;
