/** Tests of the figures of the district. */
@NullMarked
package hqb.makerspaces.insight;

import org.jspecify.annotations.NullMarked;
