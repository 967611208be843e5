/** What a list of parts costs at some number of boards, from whom it is bought, and all of it into one cart. */
@NullMarked
package hqb.sourcing.plan;

import org.jspecify.annotations.NullMarked;
