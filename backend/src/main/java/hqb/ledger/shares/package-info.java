/** Who gets and who bears which part of an amount, in whole minor units: pure arithmetic that never loses or invents one. */
@NullMarked
package hqb.ledger.shares;

import org.jspecify.annotations.NullMarked;
