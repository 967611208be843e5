/** Tests. */
@NullMarked
package hqb.spaces.centres.desks;

import org.jspecify.annotations.NullMarked;
