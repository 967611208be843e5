/** The yearly statistics of makerspaces: prefilled, put right with a reason, frozen when handed in; and the drift that they show. */
@NullMarked
package hqb.makerspaces.registry.returns;

import org.jspecify.annotations.NullMarked;
