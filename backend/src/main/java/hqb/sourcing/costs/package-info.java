/** What the parts of a list cost. */
@NullMarked
package hqb.sourcing.costs;

import org.jspecify.annotations.NullMarked;
