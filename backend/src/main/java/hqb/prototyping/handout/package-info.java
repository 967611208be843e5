/** Hands design files to those who are to make what is in them. */
@NullMarked
package hqb.prototyping.handout;

import org.jspecify.annotations.NullMarked;
