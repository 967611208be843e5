@NullMarked
package hqb.ordering.reviews;

import org.jspecify.annotations.NullMarked;
