/** Tests. */
@NullMarked
package hqb.spaces.policies;

import org.jspecify.annotations.NullMarked;
