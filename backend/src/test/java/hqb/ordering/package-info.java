/** Tests of buying. */
@NullMarked
package hqb.ordering;

import org.jspecify.annotations.NullMarked;
