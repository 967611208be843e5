/** Exact amounts in the market's three currencies, and the reference rates between them. */
@NullMarked
package hqb.platform.money;

import org.jspecify.annotations.NullMarked;
