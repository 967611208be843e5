/** How much anybody may ask of a server in a short time. */
@NullMarked
package hqb.platform.limits;

import org.jspecify.annotations.NullMarked;
