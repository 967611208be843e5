/** Tests. */
@NullMarked
package hqb.makerspaces;

import org.jspecify.annotations.NullMarked;
