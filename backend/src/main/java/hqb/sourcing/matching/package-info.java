/**
 * What a line of a bill of materials says of its part: the numbers it may name it by, and the value, size and ratings it states. Knows neither lists that
 * are kept nor how sure a match is.
 */
@NullMarked
package hqb.sourcing.matching;

import org.jspecify.annotations.NullMarked;
