/** What the parts of a list cost for so many boards. */
@NullMarked
package hqb.sourcing.cost;

import org.jspecify.annotations.NullMarked;
