/** Tests. */
@NullMarked
package hqb.makerspaces.equipment;

import org.jspecify.annotations.NullMarked;
