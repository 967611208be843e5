/** Tests. */
@NullMarked
package hqb.makerspaces.mentors;

import org.jspecify.annotations.NullMarked;
