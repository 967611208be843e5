/** Tests. */
@NullMarked
package hqb.makerspaces.booking;

import org.jspecify.annotations.NullMarked;
