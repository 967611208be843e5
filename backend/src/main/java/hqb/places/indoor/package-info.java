/**
 * Floor plans as files of the Indoor Mapping Data Format (OGC 20-094), written from what is stored and read over it, in the coordinates
 * of China's maps too.
 */
@NullMarked
package hqb.places.indoor;

import org.jspecify.annotations.NullMarked;
