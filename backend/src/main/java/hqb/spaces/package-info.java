/** Spaces to let in the district: where, whose, how large, at what rent, under which requirements. */
@NullMarked
package hqb.spaces;

import org.jspecify.annotations.NullMarked;
