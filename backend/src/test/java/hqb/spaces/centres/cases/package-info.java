/** Tests. */
@NullMarked
package hqb.spaces.centres.cases;

import org.jspecify.annotations.NullMarked;
