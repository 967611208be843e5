/** Reviews: what buyers say of orders that are over, what suppliers reply, and what operators hide. */
@NullMarked
package hqb.ordering.reviews;

import org.jspecify.annotations.NullMarked;
