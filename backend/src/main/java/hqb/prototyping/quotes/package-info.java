/** Prices of designs over all providers that can make them, and firm quotes. */
@NullMarked
package hqb.prototyping.quotes;

import org.jspecify.annotations.NullMarked;
