/** The arithmetic of the price index: exact, and without HTTP or database. {@code docs/price-index.md} has the rule in words. */
@NullMarked
package hqb.supply.market.index;

import org.jspecify.annotations.NullMarked;
