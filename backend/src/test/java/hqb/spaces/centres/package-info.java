/** Tests. */
@NullMarked
package hqb.spaces.centres;

import org.jspecify.annotations.NullMarked;
