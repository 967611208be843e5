/** Tests of the drift indicator. */
@NullMarked
package hqb.makerspaces.registry.drift;

import org.jspecify.annotations.NullMarked;
