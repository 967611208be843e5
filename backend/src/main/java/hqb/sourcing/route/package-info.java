/** The round of somebody who picks up the parts of a list on foot: which counters, in which order, and what to buy at each. */
@NullMarked
package hqb.sourcing.route;

import org.jspecify.annotations.NullMarked;
