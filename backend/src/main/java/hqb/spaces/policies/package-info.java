/** Policies for firms as dated data, and which of their conditions an organisation meets as far as is known. */
@NullMarked
package hqb.spaces.policies;

import org.jspecify.annotations.NullMarked;
