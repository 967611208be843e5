@NullMarked
package hqb.places.indoor;

import org.jspecify.annotations.NullMarked;
