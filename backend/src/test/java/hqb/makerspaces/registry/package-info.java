/** Tests of the register of makerspaces. */
@NullMarked
package hqb.makerspaces.registry;

import org.jspecify.annotations.NullMarked;
