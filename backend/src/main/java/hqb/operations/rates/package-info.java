/** The rates of exchange on the operator's desk. */
@NullMarked
package hqb.operations.rates;

import org.jspecify.annotations.NullMarked;
