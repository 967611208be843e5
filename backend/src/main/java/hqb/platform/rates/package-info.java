/** The reference rates of exchange: a table with a history, and the rates of now. */
@NullMarked
package hqb.platform.rates;

import org.jspecify.annotations.NullMarked;
