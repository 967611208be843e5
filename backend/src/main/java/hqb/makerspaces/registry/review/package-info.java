/** The yearly review: what it proposes by the rules of its day, what the operator decides, and appeals against it. */
@NullMarked
package hqb.makerspaces.registry.review;

import org.jspecify.annotations.NullMarked;
