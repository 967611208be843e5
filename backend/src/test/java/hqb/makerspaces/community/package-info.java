/** Tests. */
@NullMarked
package hqb.makerspaces.community;

import org.jspecify.annotations.NullMarked;
