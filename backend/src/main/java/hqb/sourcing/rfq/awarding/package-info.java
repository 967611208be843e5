/** Accepting what was quoted: it becomes an offer for its buyer alone, in the cart, paid as everything else. */
@NullMarked
package hqb.sourcing.rfq.awarding;

import org.jspecify.annotations.NullMarked;
