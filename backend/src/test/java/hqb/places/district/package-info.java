@NullMarked
package hqb.places.district;

import org.jspecify.annotations.NullMarked;
