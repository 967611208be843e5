/** Price lists that lie at an address of the supplier's: fetched again and again, and imported when they have changed. */
@NullMarked
package hqb.supply.feeds;

import org.jspecify.annotations.NullMarked;
