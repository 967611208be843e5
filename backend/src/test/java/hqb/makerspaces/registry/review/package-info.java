/** Tests of the yearly review. */
@NullMarked
package hqb.makerspaces.registry.review;

import org.jspecify.annotations.NullMarked;
