/**
 * The district's places: buildings, their floors, the counters on the floors, and the map. What suppliers, spaces and makerspaces stand
 * on; knows none of them.
 */
@NullMarked
package hqb.places;

import org.jspecify.annotations.NullMarked;
